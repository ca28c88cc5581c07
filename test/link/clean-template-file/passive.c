#define SERIN_SERVE SerinServePassive
#define SERIN_MAY_SIGNAL 1
#include "serve.inc"
