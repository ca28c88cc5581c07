#!/usr/bin/env bash
# make-neovim.sh CLANGD VPCHECK - makes neovim.png, a picture of Neovim with vpcheck's clangd.
#
# Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# It needs, on Debian: neovim xvfb xterm imagemagick fonts-jetbrains-mono.
set -euo pipefail

clangd=$(realpath -- "$1") vpcheck=$(realpath -- "$2")
picture=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")")/neovim.png
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf -- "$folder"' EXIT
cd -- "$folder"

cat > card.h <<'END'
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD { PULONG Registers; } CARD, *PCARD;
VP_STATUS NTAPI CardFindAdapter(PVOID, PVOID, PWSTR, PVIDEO_PORT_CONFIG_INFO, PUCHAR);
BOOLEAN NTAPI CardInitialize(PVOID);
BOOLEAN NTAPI CardStartIO(PVOID, PVIDEO_REQUEST_PACKET);
END
cat > card.c <<'END'
#include "card.h"

ULONG NTAPI DriverEntry(PVOID Driver, PVOID Registry)
{
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(CARD);
  Data.HwFindAdapter = CardFindAdapter;
  Data.HwInitialize = CardInitialize;
  if (!VideoPortIsNoVesa())
    Data.HwStartIO = CardStartIO;
  return VideoPortInitialize(Driver, Registry, &Data, NULL);
}



BOOLEAN NTAPI CardStartIO(PVOID Extension, PVIDEO_REQUEST_PACKET Packet)
{
  PCARD Card = Extension;
  switch (Packet->IoControlCode) {
  case IOCTL_VIDEO_RESET_DEVICE:
    VideoPortWriteRegisterUlong(Card->Registers, 0);
    Packet->StatusBlock->Status = NO_ERROR;
    break;
  default:
    Packet->StatusBlock->Status = ERROR_INVALID_FUNCTION;
  }
  return TRUE;
}
END
"$vpcheck" --init-editor . > /dev/null

cat > init.lua <<END
vim.opt.termguicolors = true
vim.opt.number = true
vim.opt.signcolumn = "yes"
vim.opt.showmode, vim.opt.ruler, vim.opt.showcmd, vim.opt.laststatus = false, false, false, 0
vim.opt.fillchars = { eob = " " }
local function colour(group, foreground, more)
  vim.api.nvim_set_hl(0, group, vim.tbl_extend("force", { fg = foreground }, more or {}))
end
colour("Normal", "#d4d7dd", { bg = "#1b1f27" })
colour("SignColumn", "#d4d7dd", { bg = "#1b1f27" })
colour("NormalFloat", "#d4d7dd", { bg = "#262c37" })
colour("FloatBorder", "#5b6575", { bg = "#262c37" })
colour("LineNr", "#4d5666")
for group, foreground in pairs({ Comment = "#7d8799", PreProc = "#c792c9", String = "#a5c983", Type = "#7fb8d8",
                                 Statement = "#e0a36f", Constant = "#d9b36a", Identifier = "#d4d7dd" }) do
  colour(group, foreground)
end
colour("DiagnosticWarn", "#f0c05a")
colour("DiagnosticFloatingWarn", "#f0c05a", { bg = "#262c37" })
colour("DiagnosticUnderlineWarn", nil, { sp = "#f0c05a", underline = true })
colour("Bold", "#ffffff", { bold = true, bg = "#262c37" })

vim.api.nvim_create_autocmd("FileType", {
  pattern = "c",
  callback = function(event)
    vim.lsp.buf_attach_client(event.buf, vim.lsp.start_client({ cmd = { "$clangd" }, root_dir = "$folder" }))
  end,
})
vim.diagnostic.config({
  virtual_text = { spacing = 1 },
  float = {
    border = "rounded",
    header = "",
    prefix = "",
    format = function(diagnostic)
      local lsp = diagnostic.user_data.lsp
      local text = diagnostic.message .. " [" .. lsp.code .. "]"
      for _, note in ipairs(lsp.relatedInformation or {}) do
        text = text .. "\\n  line " .. note.location.range.start.line + 1 .. ": " .. note.message
      end
      return text
    end,
  },
})
vim.cmd("edit card.c")
vim.cmd("syntax keyword cType ULONG BOOLEAN PVOID PCARD PVIDEO_REQUEST_PACKET VIDEO_HW_INITIALIZATION_DATA")
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
vim.fn.search("return VideoPortInitialize")
vim.fn.search("VideoPortInitialize")
vim.defer_fn(function()
  vim.diagnostic.open_float()
  vim.cmd("redraw | echo")
  vim.defer_fn(function() io.open("ready", "w"):close() end, 500)
end, 500)
END

display=:$((RANDOM % 1000 + 100))
Xvfb "$display" -screen 0 1600x1000x24 > /dev/null 2>&1 &
sleep 1
DISPLAY=$display xterm -fa "JetBrains Mono" -fs 12 -geometry 127x32+0+0 -b 14 -bg "#1b1f27" -fg "#d4d7dd" \
  -bc -uc -xrm 'XTerm*termName: xterm-direct' -xrm 'XTerm*scrollBar: false' -xrm 'XTerm*cursorColor: #d4d7dd' \
  -e nvim --clean -n -i NONE -S init.lua 2> /dev/null &
for _ in $(seq 300); do
  [[ -e ready ]] && break
  sleep 0.1
done
window=$(DISPLAY=$display xwininfo -root -tree | awk '/"XTerm"/ { print $1; exit }')
DISPLAY=$display import -window "$window" "$folder/picture.png"
convert "$folder/picture.png" -gravity South -chop 0x4 -strip -colors 128 "PNG8:$picture"
