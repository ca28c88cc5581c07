/* A driver's own header. */
VOID CardTimer(PVOID HwDeviceExtension);
