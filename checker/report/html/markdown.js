// The pages of the rules use a part of Markdown: headings, paragraphs, lists, blocks of code, tables, code and emphasis
// within a line. Links are shown as their text.

function markdownInline(text) {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain.split(/(`[^`]+`|\*\*[^*]+\*\*)/).filter(Boolean).map(part =>
    part.startsWith("`") && part.length > 2 ? make("code", {}, part.slice(1, -1))
      : part.startsWith("**") && part.length > 4 ? make("strong", {}, part.slice(2, -2)) : part);
}

/** A block of code; what is C is coloured. */
function codeBlock(lines, language) {
  const block = make("pre", { tabindex: "0" });
  let inComment = false;
  for (const line of lines) {
    if (/^(c|cpp|c\+\+)$/.test(language)) {
      block.append(highlighted(line, inComment), "\n");
      inComment = tokenise(line, inComment).inComment;
    } else {
      block.append(line, "\n");
    }
  }
  return block;
}

/** The elements that show a page. Its title is left out. */
function markdown(text) {
  const elements = [];
  const lines = text.split("\n");
  const take = isWanted => {
    const taken = [];
    while (lines.length && isWanted(lines[0]))
      taken.push(lines.shift());
    return taken;
  };
  while (lines.length) {
    const line = lines.shift();
    const heading = line.match(/^(#+) (.*)/);
    if (line.startsWith("```")) {
      elements.push(codeBlock(take(next => !next.startsWith("```")), line.slice(3).trim()));
      lines.shift();
    } else if (heading) {
      if (heading[1].length > 1)
        elements.push(make("h4", {}, ...markdownInline(heading[2])));
    } else if (line.startsWith("|")) {
      elements.push(make("pre", { tabindex: "0" }, [line, ...take(next => next.startsWith("|"))].join("\n")));
    } else if (/^[-*] /.test(line)) {
      const items = [line.slice(2)];
      for (const next of take(next => /^([-*] | +\S)/.test(next))) {
        if (/^[-*] /.test(next))
          items.push(next.slice(2));
        else
          items[items.length - 1] += ` ${next.trim()}`;
      }
      elements.push(make("ul", {}, ...items.map(item => make("li", {}, ...markdownInline(item)))));
    } else if (line.trim()) {
      const paragraph = [line, ...take(next => next.trim() && !/^(#|```|\||[-*] )/.test(next))];
      elements.push(make("p", {}, ...markdownInline(paragraph.join(" "))));
    }
  }
  return elements;
}
