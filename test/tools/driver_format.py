"""A format of lit's: every folder in one folder of the suite holds a driver and is a test."""
import os

import lit.formats
import lit.Test
import lit.util


class DriverFormat(lit.formats.TestFormat):
    """Runs `command` on each folder in `where`, a path in the suite."""

    def __init__(self, where, command):
        self.where, self.command = where, command

    def getTestsInDirectory(self, testSuite, path_in_suite, litConfig, localConfig):
        folder = testSuite.getSourcePath(path_in_suite)
        if path_in_suite != self.where:
            return
        for name in sorted(os.listdir(folder)):
            if os.path.isdir(os.path.join(folder, name)):
                yield lit.Test.Test(testSuite, (*path_in_suite, name), localConfig)

    def execute(self, test, litConfig):
        command = [*self.command, test.getSourcePath()]
        out, err, status = lit.util.executeCommand(command, env=test.config.environment)
        return (lit.Test.FAIL, out + err) if status else (lit.Test.PASS, "")
