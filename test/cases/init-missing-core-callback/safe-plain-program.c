// RUN: %check-case %s
// Not a miniport: an ordinary program that happens to have a structure with such members.

struct video_hw_init {
    unsigned HwInitDataSize;
    void (*HwFindAdapter)(void);
    void (*HwStartIO)(void);
};

int start(struct video_hw_init *Data);

int main(void)
{
    struct video_hw_init Data;

    Data.HwStartIO = 0;
    return start(&Data);
}
