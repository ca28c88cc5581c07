// The edits that mend a finding, as lines that go and lines that come.

/** Joins edits of a file that share lines: {first, last, edits}. */
function repairHunks(edits) {
  const hunks = [];
  for (const edit of edits) {
    const hunk = hunks[hunks.length - 1];
    if (hunk && edit.line <= hunk.last) {
      hunk.last = Math.max(hunk.last, edit.endLine);
      hunk.edits.push(edit);
    } else {
      hunks.push({ first: edit.line, last: edit.endLine, edits: [edit] });
    }
  }
  return hunks;
}

/** The lines of a hunk before and after its edits, without those at its ends that stay. */
function repairedLines(file, { first, last, edits }) {
  const old = [];
  for (let line = first; line <= last; ++line)
    old.push(file.line(line) ?? "");
  const starts = [0]; // where each of the lines begins in the joined text
  for (const line of old)
    starts.push(starts[starts.length - 1] + line.length + 1);
  let text = old.join("\n");
  for (const edit of [...edits].reverse()) {
    const begin = starts[edit.line - first] + edit.utf16Column - 1;
    const end = starts[edit.endLine - first] + edit.endUtf16Column - 1;
    text = text.slice(0, begin) + edit.text + text.slice(end);
  }
  const fresh = text.split(/\r\n|\n/);
  let line = first;
  while (old.length && fresh.length && old[0] === fresh[0]) {
    old.shift();
    fresh.shift();
    ++line;
  }
  while (old.length && fresh.length && old[old.length - 1] === fresh[fresh.length - 1]) {
    old.pop();
    fresh.pop();
  }
  return { line, old, fresh };
}

/** A finding's repair, to be opened and closed. */
function repairView(edits) {
  const diff = make("div", { class: "diff", role: "group", "aria-label": "What the repair changes", tabindex: "0" });
  const row = (kind, sign, text) =>
    diff.append(make("div", { class: kind }, make("span", { class: "sign" }, sign), highlighted(text, false)));
  for (const name of new Set(edits.map(edit => edit.file))) {
    const file = SourceFile.named(name);
    for (const hunk of repairHunks(edits.filter(edit => edit.file === name))) {
      const { line, old, fresh } = file.available ? repairedLines(file, hunk)
        : { line: hunk.first, old: [], fresh: hunk.edits.map(edit => edit.text) };
      diff.append(make("div", { class: "where" }, `${name}:${line}`));
      old.forEach(text => row("goes", "−", text));
      fresh.forEach(text => row("comes", "+", text));
    }
  }
  const aside = make("span", { class: "aside" }, "what ", make("code", {}, "vpcheck --fix"), " changes");
  return make("details", { class: "repair", open: true }, make("summary", {}, "Repair ", aside), diff);
}
