// Colours for C and C++, line by line. What is not recognised stays as it is.

const Keywords = new Set(("alignas alignof auto bool break case catch char class const constexpr continue decltype " +
  "default delete do double else enum explicit extern false final float for friend goto if inline int long mutable " +
  "namespace new noexcept nullptr operator override private protected public register return short signed sizeof " +
  "static static_assert static_cast struct switch template this throw true try typedef typename union unsigned using " +
  "virtual void volatile wchar_t while reinterpret_cast const_cast").split(" "));

const Token = new RegExp([
  String.raw`(?<comment>\/\/.*|\/\*.*?(?:\*\/|$))`,
  String.raw`(?<string>L?"(?:\\.|[^"\\])*"?|L?'(?:\\.|[^'\\])*'?|<(?<=^\s*#\s*include\s*<)[^>]*>)`,
  String.raw`(?<directive>^\s*#\s*\w+)`,
  String.raw`(?<literal>\b\d[\w.]*)`,
  String.raw`(?<name>[A-Za-z_]\w*)`,
].join("|"), "g");

/**
 * Cuts a line into pieces {begin, end, kind}; kind is a class of the style sheet or undefined. Returns them with
 * whether the next line begins within a comment.
 */
function tokenise(line, inComment) {
  const pieces = [];
  let at = 0;
  const add = (end, kind) => {
    if (end > at)
      pieces.push({ begin: at, end, kind });
    at = end;
  };
  if (inComment) {
    const end = line.indexOf("*/");
    add(end < 0 ? line.length : end + 2, "comment");
    if (end < 0)
      return { pieces, inComment: true };
  }
  Token.lastIndex = at;
  for (let match; (match = Token.exec(line));) {
    add(match.index);
    let kind = Object.keys(match.groups).find(name => match.groups[name] !== undefined);
    if (kind === "name") {
      kind = Keywords.has(match[0]) ? "keyword"
        : /^[A-Z][A-Z0-9_]+$/.test(match[0]) ? "constant"
        : /^\s*\(/.test(line.slice(Token.lastIndex, Token.lastIndex + 8)) ? "call" : undefined;
    }
    add(Token.lastIndex, kind);
    if (kind === "comment" && match[0].startsWith("/*") && !/^\/\*.*\*\/$/.test(match[0]))
      return { pieces, inComment: true };
  }
  add(line.length);
  return { pieces, inComment: false };
}

/** The line as coloured text. `marks` holds stretches {begin, end, kind} that get a class on top. */
function highlighted(line, inComment, marks = []) {
  const cuts = marks.flatMap(mark => [mark.begin, mark.end]);
  const code = make("code", {});
  for (const { begin, end, kind } of tokenise(line, inComment).pieces) {
    const ends = [...cuts.filter(cut => cut > begin && cut < end), end].sort((one, other) => one - other);
    let from = begin;
    for (const to of ends) {
      const mark = marks.find(mark => mark.begin <= from && to <= mark.end);
      const classes = [kind, mark && `mark ${mark.kind}`].filter(Boolean).join(" ");
      if (to > from)
        code.append(classes ? make("span", { class: classes }, line.slice(from, to)) : line.slice(from, to));
      from = to;
    }
  }
  return code;
}
