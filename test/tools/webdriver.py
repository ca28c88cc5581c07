"""A browser without a window, driven by chromedriver through the WebDriver protocol."""
import base64
import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

TIME = 120  # seconds that an answer may take
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class Browser:
    """Use it as a context. It keeps what the page logs and which addresses it asks for."""

    def __init__(self):
        self.resources = contextlib.ExitStack()
        self.address = self.session = None

    def __enter__(self):
        with self.resources:
            self._start()
            self.resources = self.resources.pop_all()
        return self

    def __exit__(self, *_):
        self.resources.close()

    def _start(self):
        home = self.resources.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        driver = subprocess.Popen(["chromedriver", "--port=0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True, env={**os.environ, "HOME": home})
        self.resources.callback(driver.stdout.close)
        self.resources.callback(driver.wait)
        self.resources.callback(driver.terminate)
        said = ""
        for line in driver.stdout:
            said += line
            if started := re.search(r"started successfully on port (\d+)", line):
                self.address = f"http://127.0.0.1:{started[1]}"
                break
        else:
            raise RuntimeError(f"chromedriver does not start: {said}")
        binary = next(filter(None, map(shutil.which, NAMES)), None)
        if not binary:
            raise RuntimeError(f"there is no browser: none of {', '.join(NAMES)}")
        # In a container and for root there is no sandbox, and the pages are our own.
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
                     f"--user-data-dir={home}/profile"]
        answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"binary": binary, "args": arguments},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}})
        self.session = f"/session/{answer['sessionId']}"
        self.resources.callback(self._ask, "DELETE", self.session)
        self.open("about:blank")
        self.requested()  # those of the page that a new window shows

    def _ask(self, method, path, body=None):
        request = urllib.request.Request(self.address + path, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=TIME) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as refused:
            raise RuntimeError(json.load(refused)["value"]["message"]) from None

    def ask(self, method, path, body=None):
        """A command of the session."""
        return self._ask(method, self.session + path, body)

    def control(self, command, **parameters):
        """A command of Chromium's own protocol."""
        return self.ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, address):
        self.ask("POST", "/url", {"url": address})

    def run(self, script, *arguments):
        """What the script returns in the page."""
        return self.ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait_for(self, script, *arguments):
        """Waits until the script returns something true, and returns that."""
        end = time.monotonic() + TIME
        while time.monotonic() < end:
            if value := self.run(script, *arguments):
                return value
            time.sleep(0.05)
        raise RuntimeError(f"this does not become true: {script}")

    def press(self, keys):
        """Presses the keys one after the other, in the element that has the focus."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.ask("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def set_window(self, width, height, scale=1):
        self.control("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                     mobile=False)

    def set_colours(self, scheme):
        self.control("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self):
        """The window as a PNG."""
        return base64.b64decode(self.ask("GET", "/screenshot"))

    def complaints(self):
        """What the page has logged since this was asked last: mistakes in scripts, refused content."""
        return [entry["message"] for entry in self.ask("POST", "/se/log", {"type": "browser"})]

    def requested(self):
        """The addresses that pages have asked for since this was asked last."""
        events = [json.loads(entry["message"])["message"]
                  for entry in self.ask("POST", "/se/log", {"type": "performance"})]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
