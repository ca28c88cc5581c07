/*
 * iolite.h - a board as a class.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef IOLITE_H
#define IOLITE_H

#include "board.h"

namespace iolite {

constexpr ULONG Id = 0x494F4C49;

class Adapter {
public:
  static Adapter *of(PVOID HwDeviceExtension) { return static_cast<Adapter *>(HwDeviceExtension); }

  VP_STATUS find() { return BoardFind(this, &Board, Id); }
  void quiet() const { BoardQuiet(&Board); }
  VP_STATUS answer(PVIDEO_REQUEST_PACKET Packet) { return BoardAnswer(this, &Board, Packet); }

private:
  BOARD Board; // first, as power.h wants it
};

} // namespace iolite

#endif
