/*
 * vpcheck-kit.h - What a miniport may use without naming a header: the base types and the usual macros.
 *
 * The headers of this folder stand in front of mingw-w64's driver headers and add what the WDK's bring by themselves,
 * so that a miniport's includes parse in any order. Each adds only what the real header lacks, then includes it.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_KIT_H
#define VPCHECK_KIT_H

#include <stddef.h>

#include <ntdef.h>

#include <guiddef.h>

typedef UCHAR KIRQL, *PKIRQL;

/* mingw-w64's write to the parameter, which a const one does not survive. */
#undef UNREFERENCED_PARAMETER
#undef UNREFERENCED_LOCAL_VARIABLE
#undef DBG_UNREFERENCED_PARAMETER
#undef DBG_UNREFERENCED_LOCAL_VARIABLE
#define UNREFERENCED_PARAMETER(P) ((void)(P))
#define UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))
#define DBG_UNREFERENCED_PARAMETER(P) ((void)(P))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))

#ifndef ASSERT
#define ASSERT(Expression) ((void)0)
#endif
#ifndef ASSERTMSG
#define ASSERTMSG(Message, Expression) ((void)0)
#endif
#ifndef NT_ASSERT
#define NT_ASSERT(Expression) ((void)0)
#endif

/* The memory routines, over those of string.h, which ntdef.h includes. */
#ifndef RtlZeroMemory
#define RtlZeroMemory(Destination, Length) memset((Destination), 0, (Length))
#endif
#ifndef RtlFillMemory
#define RtlFillMemory(Destination, Length, Fill) memset((Destination), (Fill), (Length))
#endif
#ifndef RtlCopyMemory
#define RtlCopyMemory(Destination, Source, Length) memcpy((Destination), (Source), (Length))
#endif
#ifndef RtlMoveMemory
#define RtlMoveMemory(Destination, Source, Length) memmove((Destination), (Source), (Length))
#endif
#ifndef RtlEqualMemory
#define RtlEqualMemory(Left, Right, Length) (!memcmp((Left), (Right), (Length)))
#endif

#endif
