// Puts the parts together: the head of the page, the views, the address and the keys.

report.findings.forEach((finding, index) => { finding.index = index; });
const byFingerprint = new Map(report.findings.map(finding => [finding.fingerprint, finding]));
const { summary } = report;

function showSummary() {
  const open = Severities.reduce((sum, severity) => sum + summary.open[severity], 0);
  document.title = `vpcheck: ${counted(open, "finding")}`;
  const texts = [make("span", {}, `${counted(summary.filesChecked, "file")} checked`)];
  const add = (text, kind = "") => texts.push(make("span", { class: kind }, text));
  for (const severity of Severities) {
    if (summary.open[severity])
      add(countedSeverity(summary.open[severity], severity), severity);
  }
  if (!open)
    add("no open findings", "good");
  if (summary.suppressed)
    add(`${number(summary.suppressed)} suppressed`);
  if (summary.baseline)
    add(`${number(summary.baseline)} in the baseline`);
  byId("summary").append(...texts);
  if (summary.filesFailed) {
    byId("incomplete").hidden = false;
    const failed = counted(summary.filesFailed, "file");
    byId("incomplete").append(`${failed} could not be checked, so this report is not complete. `,
      button("Which?", {}, () => showView("failed")));
  }
}

//
// Views
//

/** Fills a view with a list of places that have something to say: {place, text}. */
function listPlaces(id, title, intro, items) {
  const Chunk = 200;
  const list = make("ul", {});
  const more = button("Show more", {}, () => addChunk());
  const addChunk = () => {
    list.append(...items.slice(list.childElementCount, list.childElementCount + Chunk).map(placeItem));
    more.hidden = list.childElementCount >= items.length;
  };
  byId(id).append(make("h2", {}, title), make("p", {}, intro), list, more);
  addChunk();
}

function placeItem({ place, text }) {
  if (!place.line)
    return make("li", {}, make("code", {}, place.file), ` ${text}`);
  const item = make("details", {}, make("summary", {}, make("code", {}, placeText(place)), ` ${text}`));
  item.addEventListener("toggle", () => {
    if (item.open && item.childElementCount === 1)
      item.append(new SourceView([{ ...place, text, kind: "note" }]).element);
  });
  return make("li", {}, item);
}

const views = [
  { id: "findings", title: "Findings", count: report.findings.length },
  {
    id: "failed",
    title: "Not checked",
    count: summary.filesFailed,
    fill: () => listPlaces("failed", "Files that could not be checked", "Nothing is known about these files.",
      report.files.filter(({ checked }) => !checked).map(({ file, why }) => ({ place: { file, line: 0 }, text: why }))),
  },
  {
    id: "undecided",
    title: "Undecided",
    count: report.undecided.length,
    fill: () => listPlaces("undecided", "Undecided places",
      "Here the analysis could not see what matters. These are no findings, but nobody has checked them.",
      report.undecided.map(place => ({ place, text: place.reason }))),
  },
  {
    id: "unused",
    title: "Unused suppressions",
    count: report.unusedSuppressions.length,
    fill: () => listPlaces("unused", "Suppressions that are not used", "These comments and pragmas can go.",
      report.unusedSuppressions.map(place => ({ place, text: place.text }))),
  },
];

function showView(id) {
  for (const view of views) {
    byId(view.id).hidden = view.id !== id;
    view.button?.setAttribute("aria-pressed", `${view.id === id}`);
    if (view.id === id && view.fill) {
      view.fill();
      delete view.fill;
    }
  }
}

function makeViews() {
  for (const view of views) {
    if (!view.count && view.id !== "findings")
      continue;
    view.button = button(`${view.title} `, { class: view.id }, () => showView(view.id));
    view.button.append(make("span", { class: "count" }, number(view.count)));
    byId("views").append(view.button);
  }
}

//
// The chosen finding
//

const detail = new Detail(distance => list.step(distance));
const filters = new Filters(() => applyFilters());
const list = new FindingList(finding => choose(finding), () => {
  if (matchMedia("(max-width: 52rem)").matches) // as in the style sheet: there the finding stands below the list
    byId("detail").scrollIntoView();
});
let chosen;
let passing = [];

function applyFilters() {
  passing = filters.apply();
  list.show(passing);
  byId("outcome").textContent = passing.length === report.findings.length ? counted(passing.length, "finding")
    : `${number(passing.length)} of ${counted(report.findings.length, "finding")}`;
  if (!passing.length)
    showNothing(report.findings.length ? "No finding passes the filters."
      : summary.filesFailed ? "There are no findings in the files that could be checked."
      : "There are no findings.");
  else
    choose(passing.includes(chosen) ? chosen : passing[0]);
}

function showNothing(text) {
  chosen = undefined;
  list.mark(undefined);
  detail.showNothing(text);
  writeAddress();
}

function choose(finding) {
  chosen = finding;
  list.mark(finding);
  detail.show(finding, list.position(), passing.length);
  writeAddress();
}

function writeAddress() {
  const address = new URLSearchParams();
  if (chosen)
    address.set("finding", chosen.fingerprint);
  filters.written().forEach((value, name) => address.set(name, value));
  history.replaceState(null, "", `#${address}`);
}

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  filters.read(address);
  showView("findings");
  const wanted = address.get("finding");
  chosen = byFingerprint.get(wanted);
  const shown = chosen;
  applyFilters();
  // A finding that is asked for is shown even where the filters hide it from the list.
  if (shown && shown !== chosen)
    choose(shown);
  else if (wanted && !shown)
    showNothing("This report does not have the finding that the address asks for.");
}

//
// Keys
//

const keys = {
  j: () => list.step(1),
  k: () => list.step(-1),
  n: () => detail.step(1),
  p: () => detail.step(-1),
  "/": () => byId("words").focus(),
  "?": () => byId("help").showModal(),
};

addEventListener("keydown", event => {
  if (event.key === "Escape" && event.target === byId("words"))
    byId("list").focus();
  const isTyping = event.target.closest?.("input:not([type=checkbox]), select, textarea, dialog");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key))
    return;
  event.preventDefault();
  if (!byId("findings").hidden || event.key === "?")
    keys[event.key]();
});
byId("help-button").addEventListener("click", () => byId("help").showModal());

showSummary();
makeViews();
readAddress();
addEventListener("hashchange", readAddress);
