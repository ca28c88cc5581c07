"""A client for language servers that speaks through pipes, for tests.

    with Server([clangd], folder) as server:
        server.open(file, text)
        for diagnostic in server.diagnostics(file): …

Every wait has an end: a server that hangs, or that dies, raises ServerError with what it last said.
"""
import collections
import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time

PREFIX = "videoport-"
ERROR = 1  # the severity of what does not compile


class ServerError(Exception):
    """The server did not do what the protocol demands of it."""


class Server:
    """One language server, and the documents that are open in it.

    related   whether the client can show the notes of a diagnostic apart from its message
    patience  how many seconds an answer may take
    """

    def __init__(self, command, folder, related=True, patience=60):
        self.patience = patience
        self.reports_status = "--sync" not in command  # a server of one thread is done once it has spoken
        self.versions = {}  # of each open document
        self.texts = {}
        self.published = collections.defaultdict(list)  # for each document: (time, version, diagnostics)
        self.status = {}  # of each document, in clangd's words
        self.answers = {}
        self.last_number = 0
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log,
                                        cwd=folder)
        self.incoming = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        capabilities = {
            "textDocument": {
                "publishDiagnostics": {"relatedInformation": related},
                "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
            },
            "workspace": {"workspaceEdit": {"documentChanges": False}},
        }
        self.request("initialize", {"processId": os.getpid(), "rootUri": uri(folder), "capabilities": capabilities,
                                    "initializationOptions": {"clangdFileStatus": True}})
        self.notify("initialized", {})

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            self.stop()
        else:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.log):
            try:
                stream.close()
            except OSError:
                pass

    # What goes over the wire.

    def _read(self):
        stream = self.process.stdout
        try:
            while header := stream.readline():
                length = 0
                while header.strip():
                    name, _, value = header.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                    header = stream.readline()
                self.incoming.put(json.loads(stream.read(length)))
        except (OSError, ValueError) as problem:
            self.incoming.put(problem)
        self.incoming.put(None)

    def _write(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        try:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            self.process.stdin.flush()
        except OSError:
            self._fail("takes no more messages")

    def _fail(self, problem):
        time.sleep(0.1)  # lets it say its last words
        size = self.log.seek(0, os.SEEK_END)
        self.log.seek(max(0, size - 4000))
        said = self.log.read().decode(errors="replace")
        raise ServerError(f"the server {problem} (exit status {self.process.poll()}); it said:\n{said}")

    def _take(self, until):
        """Takes one message in; not later than `until`."""
        try:
            message = self.incoming.get(timeout=max(0, until - time.monotonic()))
        except queue.Empty:
            return False
        if message is None or isinstance(message, Exception):
            self._fail(f"has gone: {message}" if message else "has gone")
        if "method" not in message:
            self.answers[message["id"]] = message
        elif message["method"] == "textDocument/publishDiagnostics":
            said = message["params"]
            self.published[said["uri"]].append((time.monotonic(), said.get("version"), said["diagnostics"]))
        elif message["method"] == "textDocument/clangd.fileStatus":
            self.status[message["params"]["uri"]] = message["params"]["state"]
        elif "id" in message:
            self._write({"id": message["id"], "result": None})
        return True

    def wait(self, condition, what):
        """Takes messages in until `condition` holds."""
        until = time.monotonic() + self.patience
        while not condition():
            if not self._take(until):
                self._fail(f"did not {what} within {self.patience} seconds")

    def listen(self, seconds):
        """Takes in what comes unasked."""
        until = time.monotonic() + seconds
        while self._take(until):
            pass

    def request(self, method, params):
        self.last_number += 1
        number = self.last_number
        self._write({"id": number, "method": method, "params": params})
        self.wait(lambda: number in self.answers, f"answer {method}")
        answer = self.answers.pop(number)
        if "error" in answer:
            raise ServerError(f"{method}: {answer['error']}")
        return answer["result"]

    def notify(self, method, params):
        self._write({"method": method, "params": params})

    # What an editor does.

    def open(self, path, text):
        document = uri(path)
        self.versions[document] = 1
        self.texts[document] = text
        self.published[document].clear()
        language = "cpp" if str(path).endswith(".cpp") else "c"
        self.notify("textDocument/didOpen", {"textDocument": {"uri": document, "languageId": language, "version": 1,
                                                              "text": text}})

    def change(self, path, text, skippable=False):
        """Replaces the text. The server may leave out a state of the text that is `skippable` if another follows."""
        document = uri(path)
        self.versions[document] += 1
        self.texts[document] = text
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": document, "version": self.versions[document]},
            "contentChanges": [{"text": text}], **({} if skippable else {"wantDiagnostics": True})})

    def edit(self, path, first, last, text):
        """Replaces what stands between two places; the server may leave out a state if another follows."""
        document = uri(path)
        self.versions[document] += 1
        change = {"range": {"start": first, "end": last}, "text": text}
        self.texts[document] = apply_edits(self.texts[document], [{"range": change["range"], "newText": text}])
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": document, "version": self.versions[document]}, "contentChanges": [change]})

    def close(self, path):
        document = uri(path)
        del self.versions[document]
        self.published[document].clear()
        self.notify("textDocument/didClose", {"textDocument": {"uri": document}})

    def diagnostics(self, path):
        """What the server says of the document as it is now, when it is done with it."""
        document = uri(path)
        version = self.versions[document]
        self.wait(lambda: any(said[1] == version for said in self.published[document]) and
                  (self.status.get(document) == "idle" or not self.reports_status),
                  f"say what it thinks of version {version}")
        return self.published[document][-1][2]

    def actions(self, path, diagnostic):
        """The quick fixes for a diagnostic."""
        return self.request("textDocument/codeAction", {
            "textDocument": {"uri": uri(path)}, "range": diagnostic["range"],
            "context": {"diagnostics": [diagnostic], "only": ["quickfix"]}})

    def stop(self):
        """Ends the session as the protocol wants it, and sees that the server ends too."""
        self.request("shutdown", None)
        self.notify("exit", None)
        try:
            status = self.process.wait(timeout=self.patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self._fail("does not end")
        if status != 0:
            self._fail("ends badly")


def uri(path):
    return pathlib.Path(path).resolve().as_uri()


def offset_of(text, place):
    """Where a place of the protocol is; what the tests edit is ASCII, in which all ways to count are the same."""
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[:place["line"]]) + place["character"]


def apply_edits(text, edits):
    for edit in sorted(edits, key=lambda e: (e["range"]["start"]["line"], e["range"]["start"]["character"]),
                       reverse=True):
        first, last = (offset_of(text, edit["range"][end]) for end in ("start", "end"))
        text = text[:first] + edit["newText"] + text[last:]
    return text


def rule_of(diagnostic):
    """The rule, without the prefix; None for what is not vpcheck's."""
    code = diagnostic.get("code") or ""
    return code[len(PREFIX):] if code.startswith(PREFIX) else None


def findings(diagnostics):
    """vpcheck's part of the diagnostics, as (line, rule), lines counted from 1."""
    return sorted((d["range"]["start"]["line"] + 1, rule_of(d)) for d in diagnostics if rule_of(d))


def errors(diagnostics):
    """What does not compile, as (line, message)."""
    return sorted((d["range"]["start"]["line"] + 1, d["message"]) for d in diagnostics
                  if d.get("severity") == ERROR and not rule_of(d))


def line_of(text, part):
    """The number of the line, from 1, that holds `part`; there must be one."""
    found = [number for number, line in enumerate(text.split("\n"), 1) if part in line]
    assert len(found) == 1, f"{part!r} stands on lines {found}"
    return found[0]


def expect(actual, wanted, what):
    """Ends the test if the two differ."""
    if actual != wanted:
        sys.exit(f"{what}:\n  expected {wanted}\n  but have {actual}")


def set_up(vpcheck, folder):
    """Makes a folder one that the server can compile drivers in, in the way that users are told."""
    os.makedirs(folder, exist_ok=True)
    subprocess.run([vpcheck, "--init-editor", folder], check=True, stdout=subprocess.DEVNULL)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
