// bcryptprimitives.dll for Wine 8, which lacks it: Go's run time asks it for random bytes. Built by .ci/wine.
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length); // RtlGenRandom, in advapi32

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    return SystemFunction036(buffer, (ULONG)length);
}
