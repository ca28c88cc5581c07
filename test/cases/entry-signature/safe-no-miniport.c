// RUN: %check-case %s
// The DriverEntry of something else may look as it likes.

long DriverEntry(int Count)
{
    return Count;
}
