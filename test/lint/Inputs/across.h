#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD {
    ULONG Mode;
} CARD, *PCARD;

static __inline BOOLEAN CardIsBusy(PCARD Card)
{
    if (Card->Mode == 0)
        return FALSE;
    return TRUE;
}
