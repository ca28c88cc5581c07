/* Included by an option of the compiler alone. */
#define WITH_START_IO
