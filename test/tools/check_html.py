#!/usr/bin/env python3
"""Reads an HTML report in a browser, as people do: check_html.py CHECK PAGE

CHECK is one of the functions below whose names begin with check_: drivers, across, hostile, many, long, incomplete,
gone, empty. "check_html.py picture PAGE PNG" makes a picture of a page instead. docs/images/report.png shows
the report on test/drivers/broken/dma, made smaller by "convert PNG -strip +dither -colors 200 PNG8:report.png".
"""
import json
import pathlib
import re
import sys
import time

from webdriver import Browser

# Where the arrows of the page begin and end, and where the remarks stand that they connect.
ARROWS = """
const middle = box => box.top + box.height / 2;
return [...document.querySelectorAll(".arrows path")].map(path => {
  const row = step => document.querySelector(`#detail [data-step="${step}"]`);
  const into = Number(path.dataset.into), box = path.getBoundingClientRect();
  const from = middle(row(into - 1).querySelector(".badge").getBoundingClientRect());
  const to = middle(row(into).querySelector(".badge").getBoundingClientRect());
  return { into, begins: from < to ? box.top : box.bottom, ends: from < to ? box.bottom : box.top, from, to,
           gap: row(into).querySelector(".badge").getBoundingClientRect().left - box.right };
});
"""
# The remarks with a number: the line that each is about, and the line that it stands under.
STEPS = """
return [...document.querySelectorAll("#detail [data-step]")].map(row => {
  let line = row;
  while (!line.matches(".line"))
    line = line.previousElementSibling;
  return [Number(row.dataset.step), row.closest(".file").dataset.file, Number(row.dataset.of),
          Number(line.dataset.line)];
}).sort((one, other) => one[0] - other[0]);
"""
SHOWN = "return [...document.querySelectorAll('#list .row')].map(row => row.getAttribute('aria-label'))"
CHOSEN = "return new URLSearchParams(location.hash.slice(1)).get('finding')"
TITLE = "return document.querySelector('#detail h2')?.lastChild.textContent"
OUTCOME = "return document.getElementById('outcome').textContent"
SET = """
const field = document.getElementById(arguments[0]);
field.value = arguments[1];
field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
"""
TOGGLE = "document.querySelector(`#filters [value=${arguments[0]}]`).click()"
OVERFLOW = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


def expect(actual, expected, what):
    if actual != expected:
        sys.exit(f"{what}: {actual!r} instead of {expected!r}")


def data_of(page):
    """What the page holds. Fails unless the data are one element that nothing in them ends."""
    text = pathlib.Path(page).read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="data">([^<]*)</script>\n<script>', text)
    if not found:
        sys.exit("the data of the page cannot be found")
    return json.loads(found[1])


def path_of(finding):
    """The steps that lead to a finding, and the finding itself: (number, file, line, line)."""
    steps = [note for note in finding["notes"] if note["onPath"]] + [finding]
    return [[number + 1, step["file"], step["line"], step["line"]] for number, step in enumerate(steps)]


def expect_arrows(browser, finding):
    """Fails unless an arrow leads from each step of the path to the next, and all stand under their lines."""
    path = path_of(finding)
    expect(browser.run(STEPS), path, "steps and their lines")
    arrows = browser.run(ARROWS)
    expect([arrow["into"] for arrow in arrows], list(range(2, len(path) + 1)), "the arrows' numbers")
    for arrow in arrows:
        misses = abs(arrow["begins"] - arrow["from"]), abs(arrow["ends"] - arrow["to"])
        if max(misses) > 9 or not 0 <= arrow["gap"] < 6:
            sys.exit(f"an arrow is off its steps: {arrow}")


def choose(browser, finding):
    """Follows a link to a finding."""
    browser.run("location.hash = `finding=${arguments[0]}`", finding["fingerprint"])
    browser.wait_for(f"return ({TITLE[7:]}) === arguments[0]", finding["message"])


def check_drivers(browser, page):
    report = data_of(page)["report"]
    findings = report["findings"]
    expect(browser.run("return document.title"), f"vpcheck: {len(findings)} findings", "title")
    expect(browser.run(OUTCOME), f"{len(findings)} findings", "outcome without filters")
    expect(browser.run(CHOSEN), findings[0]["fingerprint"], "the finding that is shown first")
    expect(browser.run(TITLE), findings[0]["message"], "its title")
    expect(browser.run("return document.querySelector('#detail .line.finding').dataset.line"),
           str(findings[0]["line"]), "the line of the first finding")

    # Filters narrow the list, and together.
    errors = [finding for finding in findings if finding["severity"] == "error"]
    browser.run(TOGGLE, "warning")
    expect(browser.run(OUTCOME), f"{len(errors)} of {len(findings)} findings", "errors")
    expect([label.split(":")[0] for label in browser.run(SHOWN)[:3]], ["error"] * 3, "severities in the list")
    rule = errors[-1]["rule"]
    browser.run(SET, "rule", rule)
    of_rule = [finding for finding in errors if finding["rule"] == rule]
    expect(browser.run(OUTCOME), f"{len(of_rule)} of {len(findings)} findings", "errors of a rule")
    expect(browser.run(CHOSEN), of_rule[0]["fingerprint"], "the first finding that passes")
    browser.run("document.getElementById('reset').click()")
    expect(browser.run(OUTCOME), f"{len(findings)} findings", "outcome after a reset")
    file = findings[-1]["file"]
    browser.run(SET, "file", file)
    expect(browser.run(OUTCOME), f"{sum(finding['file'] == file for finding in findings)} of {len(findings)} findings",
           "findings of a file")
    browser.run("document.getElementById('reset').click()")

    # Keys: / goes to the field for words, j and k go through the list.
    browser.press("/")
    browser.press("scatter LIST")
    wanted = [finding for finding in findings if all(
        word in f"{finding['message']} {finding['rule']}".lower() for word in ("scatter", "list"))]
    expect(browser.run(OUTCOME), f"{len(wanted)} of {len(findings)} findings", "findings with two words")
    browser.press("\ue00c")  # Escape
    browser.press("jj")
    expect(browser.run(CHOSEN), wanted[min(2, len(wanted) - 1)]["fingerprint"], "the finding after j, j")
    browser.press("k")
    expect(browser.run(CHOSEN), wanted[min(2, len(wanted) - 1) - 1]["fingerprint"], "the finding after k")
    browser.run(SET, "words", "no finding has these words")
    expect(browser.run("return document.querySelector('#detail').textContent"), "No finding passes the filters.",
           "what is shown when nothing passes")
    browser.run("document.getElementById('reset').click()")

    # The path with the most steps, in a wide window and in a narrow one, and after lines between have been opened.
    longest = max(findings, key=lambda finding: len(path_of(finding)))
    choose(browser, longest)
    expect_arrows(browser, longest)
    browser.run("document.querySelector('#detail .gap button').click()")
    expect_arrows(browser, longest)
    browser.set_window(420, 900)
    browser.wait_for(f"return (() => {{ {ARROWS} }})().every(arrow => Math.abs(arrow.ends - arrow.to) < 9)")
    expect_arrows(browser, longest)
    expect(browser.run(OVERFLOW), 0, "pixels that a narrow window lacks")
    browser.set_window(1440, 900)

    # Steps by key: the current one is in sight, and an arrow that leads to it stands out.
    browser.press("nnn")
    current = "return document.querySelector('.remark.current')?.dataset.step"
    expect(browser.run(current), "3", "the current step")
    expect(browser.run("return document.querySelector('.arrows .current').dataset.into"), "3", "the current arrow")
    browser.wait_for("""const box = document.querySelector(".remark.current").getBoundingClientRect();
                        return box.top > 0 && box.bottom < innerHeight""")
    browser.press("p")
    expect(browser.run(current), "2", "the step before")

    # What the repair changes: "__cdecl" becomes "NTAPI" in a declaration and in a definition.
    repaired = next(finding for finding in findings if finding["rule"] == "videoport-callback-calling-convention")
    choose(browser, repaired)
    lines = "return [...document.querySelectorAll(`.diff .${arguments[0]} code`)].map(line => line.textContent)"
    before, after = browser.run(lines, "goes"), browser.run(lines, "comes")
    expect(len(before), 2, "lines that the repair removes")
    expect(after, [line.replace("__cdecl", "NTAPI") for line in before], "lines that the repair adds")
    expect(after == before, False, "whether the repair changes nothing")

    # Keys within the list.
    browser.run("document.getElementById('list').focus()")
    browser.press("\ue010")  # End
    expect(browser.run(CHOSEN), findings[-1]["fingerprint"], "the finding after End")
    expect(browser.run("return document.getElementById(document.getElementById('list').getAttribute("
                       "'aria-activedescendant')).dataset.index"), str(len(findings) - 1), "the active option")

    # The page of the rule.
    browser.run("document.querySelector('.about-rule summary').click()")
    browser.wait_for("return [...document.querySelectorAll('.page h4')].some(title => title.textContent === 'Why')")

    # Help.
    browser.press("?")
    expect(browser.run("return document.getElementById('help').open"), True, "whether the help is open")
    browser.press("\ue00c")
    expect(browser.run("return document.getElementById('help').open"), False, "whether the help is open after Escape")

    # On paper, the list is whole.
    browser.run("dispatchEvent(new Event('beforeprint'))")
    expect(len(browser.run(SHOWN)), len(findings), "findings on paper")
    browser.run("dispatchEvent(new Event('afterprint'))")


def check_across(browser, page):
    report = data_of(page)["report"]
    findings = report["findings"]

    # A link leads to a finding, and filters are part of it.
    across = next(finding for finding in findings if len({step[1] for step in path_of(finding)}) > 1)
    browser.open(f"{pathlib.Path(page).resolve().as_uri()}#finding={across['fingerprint']}&words=routine")
    expect(browser.run(TITLE), across["message"], "the finding of a link")
    expect(browser.run("return document.getElementById('words').value"), "routine", "the words of a link")

    # Files stand in the order of the path, and arrows lead from one to the other.
    expect(browser.run("return [...document.querySelectorAll('.file')].map(file => file.dataset.file)"),
           ["across.c", "across.h"], "the files of a path")
    expect_arrows(browser, across)

    # What is suppressed is hidden until it is asked for.
    suppressed = next(finding for finding in findings if finding["state"] == "suppressed")
    browser.open(f"{pathlib.Path(page).resolve().as_uri()}#")
    browser.run("location.reload()")
    is_shown = lambda: any(suppressed["message"] in label for label in browser.run(SHOWN))
    expect(is_shown(), False, "whether the list shows what is suppressed")
    browser.run(TOGGLE, "suppressed")
    expect(is_shown(), True, "whether the list shows it now")
    choose(browser, suppressed)
    expect(browser.run("return document.querySelector('.turn').textContent.includes('not in the list')"), True,
           "whether a finding that is asked for is shown although the list hides it")
    browser.run("location.hash = 'finding=0'")
    browser.wait_for("return document.getElementById('detail').textContent.startsWith('This report does not have')")


def check_hostile(browser, page):
    data = data_of(page)
    finding = data["report"]["findings"][0]
    if "</script>" not in finding["file"]:
        sys.exit(f"this name is not hostile: {finding['file']}")
    for text in finding["file"], data["report"]["unusedSuppressions"][0]["text"]:
        if "<img src=x onerror" not in text:
            sys.exit(f"this is not hostile: {text}")
    text = browser.run("""
        document.querySelector("#views .unused").click();
        document.querySelector("#unused summary").click();
        return document.body.innerText;""")
    if data["report"]["unusedSuppressions"][0]["text"] not in text:
        sys.exit(f"the suppression is not shown as it is: {text}")
    browser.run("document.querySelector('#views .findings').click()")
    expect(browser.run("return document.querySelector('.file h3').textContent"), finding["file"], "the file's name")
    browser.run("document.querySelector('#detail .gap button').click()")
    expect(browser.run("return document.querySelector('#detail .line[data-line=\"1\"] code').textContent"),
           "/* </script><script>hurt()</script><!-- <script> \" ' ` ]]> &lt; \u2028 */", "the hostile line")
    expect(browser.run("return document.querySelectorAll('img, body script:not(#data)').length"), 1,
           "scripts and pictures in the page")
    # There is no function hurt: the browser would complain if something called it.
    # The column counts bytes, and the text before it is not ASCII.
    expect(browser.run("return document.querySelector('.line.finding .mark').textContent"), "NULL", "the marked place")


def check_many(browser, page):
    findings = data_of(page)["report"]["findings"]
    count = len(findings)
    if count < 10_000:
        sys.exit(f"there are {count} findings only")
    if (size := pathlib.Path(page).stat().st_size) > 30_000_000:
        sys.exit(f"the page has {size} bytes")
    # The best of several measurements says how fast the page is; the machine may be busy with something else.
    def best(what, most, measure):
        times = [measure() for _ in range(5)]
        print(f"{what}: {min(times):.0f} ms")
        if min(times) > most:
            sys.exit(f"{what} takes {times} ms")

    def load():
        browser.open("about:blank")
        browser.open(pathlib.Path(page).resolve().as_uri())
        return browser.wait_for("return performance.getEntriesByType('navigation')[0].loadEventEnd")

    best("loading the page", 3000, load)
    filtering = f"const begin = performance.now(); {SET}; document.body.offsetHeight; return performance.now() - begin"
    words = iter(["step1", "step12", "step", "s", ""])
    best("filtering", 200, lambda: browser.run(filtering, "words", next(words)))
    expect(browser.run(OUTCOME), f"{count:,} findings", "outcome")
    before = browser.run(CHOSEN)
    best("choosing a finding", 200, lambda: browser.run("""
        const begin = performance.now();
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
        document.body.offsetHeight;
        return performance.now() - begin;"""))
    at = [finding["fingerprint"] for finding in findings].index(before)
    expect(browser.run(CHOSEN), findings[at + 5]["fingerprint"], "the finding after five times j")
    browser.run("document.getElementById('list').scrollTop = 1e9")
    browser.wait_for("return document.querySelector(`#list [data-index='${arguments[0]}']`)", count - 1)
    if (rows := len(browser.run(SHOWN))) > 100:
        sys.exit(f"{rows} rows are in the document at once")


def check_long(browser, page):
    data = data_of(page)
    lines = [finding["line"] for finding in data["report"]["findings"]]
    stretches = [(stretch["line"], stretch["line"] + stretch["text"].count("\n"))
                 for stretch in data["sources"]["long.c"]["stretches"]]
    count = data["sources"]["long.c"]["lines"]
    expect(stretches, [(max(line - 100, 1), min(line + 100, count)) for line in lines], "the lines that the page holds")
    choose(browser, data["report"]["findings"][1])
    expect(browser.run("return [...document.querySelectorAll('.gap')].map(gap => gap.textContent)"),
           [f"Show more of lines 1–{lines[1] - 6}", f"Show more of lines {lines[1] + 6}–{count}"], "the gaps")
    for _ in range(3):
        browser.run("document.querySelector('.gap button').click()")
    expect(browser.run("return document.querySelector('.line').dataset.line"), str(lines[1] - 100), "the first line")
    expect(browser.run("return document.querySelector('.gap').textContent"),
           f"lines 1–{lines[1] - 101}: not in this page", "what stands for lines that the page does not hold")


def check_incomplete(browser, page):
    files = data_of(page)["report"]["files"]
    failed = [file for file in files if not file["checked"]]
    expect(browser.run("return document.getElementById('incomplete').firstChild.textContent"),
           "1 file could not be checked, so this report is not complete. ", "the warning")
    browser.run("document.querySelector('#incomplete button').click()")
    expect(browser.run("return document.querySelector('#failed li').textContent"),
           f"{failed[0]['file']} {failed[0]['why']}", "the file that could not be checked")


def check_gone(browser, page):
    finding = data_of(page)["report"]["findings"][0]
    text = browser.run("return document.querySelector('#detail .file').innerText")
    if "The source is not available." not in text or f"line {finding['line']}: {finding['message']}" not in text:
        sys.exit(f"a source that is gone is shown as {text}")


def check_empty(browser, page):
    expect(browser.run("return document.getElementById('detail').textContent"), "There are no findings.",
           "what is shown")
    expect(browser.run("return document.getElementById('summary').innerText.replace(/\\s+/g, ' ')"),
           "1 file checked no open findings", "the summary")


def take_picture(browser, page, png):
    findings = data_of(page)["report"]["findings"]
    finding = next(finding for finding in findings if finding["rule"] == "videoport-sg-list-stale-field")
    browser.set_window(1240, 860)
    choose(browser, finding)
    browser.press("p")
    time.sleep(1)  # it scrolls
    pathlib.Path(png).write_bytes(browser.picture())


def main():
    what, page = sys.argv[1:3]
    with Browser() as browser:
        browser.set_window(1440, 900)
        address = pathlib.Path(page).resolve().as_uri()
        browser.open(address)
        if what == "picture":
            take_picture(browser, page, sys.argv[3])
        else:
            globals()[f"check_{what}"](browser, page)
        expect(browser.complaints(), [], "what the browser complains of")
        # Everything is in the page: nothing else is asked for.
        requests = {request.split("#")[0] for request in browser.requested()}
        expect(requests - {address, "about:blank", "data:,"}, set(), "addresses that the page asks for")


if __name__ == "__main__":
    main()
