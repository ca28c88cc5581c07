#include "card.h"

const LARGE_INTEGER CardNoWait = {{0, 0}};
