-- Mends a driver in Neovim as a user would; see check_nvim.py, which says in the environment what to use.
--
-- vim.env.CLANGD   the server
-- vim.env.DRIVER   a file with one finding
-- vim.env.FINDING  its code
-- vim.env.FIX      what stands in the file when it is mended

local seconds = 1000

local function leave(text)
  io.stderr:write(text .. "\n")
  vim.cmd("cquit")
end

local function wait(what, condition)
  if not vim.wait(30 * seconds, condition, 20) then
    leave("Neovim waited in vain for " .. what .. ":\n" .. vim.inspect(vim.diagnostic.get(0)) .. "\n"
      .. table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n"))
  end
end

local function findings()
  return vim.tbl_filter(function(diagnostic)
    return vim.startswith(diagnostic.user_data.lsp.code or "", "videoport-")
  end, vim.diagnostic.get(0))
end

local function check()
  -- What people have in their init.lua.
  vim.api.nvim_create_autocmd("FileType", {
    pattern = { "c", "cpp" },
    callback = function(event)
      local client = vim.lsp.start_client({ cmd = { vim.env.CLANGD }, root_dir = vim.fn.getcwd() })
      vim.lsp.buf_attach_client(event.buf, client)
    end,
  })
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.DRIVER))
  wait("a finding", function() return #findings() == 1 end)

  local finding = findings()[1]
  assert(finding.user_data.lsp.code == vim.env.FINDING, vim.inspect(finding))
  assert(finding.source == "clang-tidy", vim.inspect(finding))
  assert(finding.severity == vim.diagnostic.severity.WARN, vim.inspect(finding))
  local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, false)[1]
  assert(line:sub(finding.col + 1, finding.end_col) == "VideoPortInitialize", vim.inspect(finding))

  -- It is shown beside the line, and in a window of its own.
  local virtual = {}
  local space = vim.diagnostic.get_namespace(finding.namespace).user_data.virt_text_ns
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, space, 0, -1, { details = true })) do
    if mark[2] == finding.lnum then
      for _, chunk in ipairs(mark[4].virt_text or {}) do
        table.insert(virtual, chunk[1])
      end
    end
  end
  assert(table.concat(virtual):find(finding.message, 1, true), vim.inspect(virtual))
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  local float = vim.diagnostic.open_float({ source = true })
  local text = table.concat(vim.api.nvim_buf_get_lines(float, 0, -1, false), " ")
  assert(text:find(finding.message, 1, true), text)
  vim.api.nvim_win_close(vim.fn.bufwinid(float), true)

  -- The first quick fix of the menu.
  vim.ui.select = function(items, options, choose)
    assert(#items == 1 and items[1][2].kind == "quickfix", vim.inspect(items))
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  local function buffer() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") end
  wait("the quick fix", function() return buffer():find(vim.env.FIX, 1, true) ~= nil end)
  wait("the finding to go", function() return #findings() == 0 end)
  vim.cmd("write")
  vim.wait(1 * seconds, function() return #findings() > 0 end)
  assert(#findings() == 0, vim.inspect(findings()))
  assert(#vim.lsp.get_active_clients() == 1, "the server has gone")
end

local good, problem = pcall(check)
if not good then
  leave(problem)
end
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.cmd("quitall")
