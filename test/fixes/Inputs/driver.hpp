/* driver.h for C++. */
extern "C" {
#include "driver.h"
}
