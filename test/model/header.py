"""Reads the public header of the video port with clang, as one target sees it."""
import json
import os
import re
import subprocess

TARGETS = ("i686-w64-mingw32", "x86_64-w64-mingw32")

# What belongs to the protocol of a video miniport; the other headers declare what all of Windows shares.
PROTOCOL_HEADERS = ("video.h", "videoagp.h", "miniport.h")

# The order that compiles: video.h expects what the others define.
INCLUDES = "".join(f"#include <{name}>\n" for name in ("ntdef.h", "dderror.h", "devioctl.h", "miniport.h", "video.h"))

FUNCTION = re.compile(r"^(?P<result>[^(]+?) ?(?P<pointer>\(\*\))?\((?P<parameters>[^()]*)\)"
                      r"(?: __attribute__\(\((?P<convention>\w+)\)\))?$")
NAMED_CALLBACK = re.compile(r"typedef\s[^;{}]*?\(\s*(?:__attribute__\(\(__\w+__\)\)\s*)?\*\s*(?P<name>\w+)\s*\)\s*"
                            r"\((?P<parameters>[^()]*)\)\s*;")

SUGAR = ("TypedefType", "ElaboratedType", "ParenType", "AttributedType", "MacroQualifiedType", "QualType")


class Failure(Exception):
    """The header could not be read."""


class Signature:
    """A function's type: parameters and result spelled as the header spells them, `names` None where not known."""

    def __init__(self, spelling, names=None):
        match = FUNCTION.match(spelling)
        if not match:
            raise Failure(f"not the type of a function: {spelling}")
        parameters = match["parameters"]
        self.result = match["result"]
        self.parameters = [] if parameters == "void" else parameters.split(", ")
        self.convention = match["convention"] or "cdecl"
        self.names = names


class Type:
    """What stands behind a spelling: `kind` is void, number, structure, pointer or function (pointer)."""

    def __init__(self, node, size):
        node = desugared(node)
        self.size = size
        self.tag = None  # of the structure that a pointer leads to
        if node["kind"] == "PointerType":
            target = desugared(node["inner"][0])
            self.kind = "function" if target["kind"].startswith("Function") else "pointer"
            if target["kind"] == "RecordType" and target["type"]["qualType"].startswith("struct "):
                self.tag = plain(target["decl"].get("name", ""))
        elif node["kind"] == "RecordType":
            self.kind = "structure"
        elif node["type"]["qualType"] == "void":
            self.kind = "void"
        else:
            self.kind = "number"


class Member:
    """A member of a structure. `kind` is as in Type, `tag` that of a nested structure or of one it points to."""

    def __init__(self, node):
        self.name = node.get("name", "")
        self.type = node["type"]["qualType"]
        meant = node["type"].get("desugaredQualType", self.type)
        if "(*)" in meant:
            self.kind = "function"
        elif meant.endswith("*"):
            self.kind = "pointer"
        elif meant.startswith(("struct ", "union ")):
            self.kind = "structure"
        else:
            self.kind = "number"
        tagged = re.match(r"(?:struct|union) (\w+)", meant)
        self.tag = plain(tagged[1]) if tagged else None


class Header:
    """The header as `target` sees it. `types` and `expressions` are spellings whose meanings self.types and self.values
    shall have."""

    def __init__(self, clang, folder, target, types, expressions):
        self.functions = {}   # name: Signature
        self.callbacks = {}   # name of a function pointer's typedef in the protocol's headers: Signature
        self.structures = {}  # tag without leading underscores: [Member]
        self.protocol_structures = []  # those of the protocol's headers
        self.enumerations = {}  # typedef's name: {constant: value}
        self.types = {}
        self.values = {}
        probes = "".join(f"typedef {name} vpcheck_type_{number};\n" for number, name in enumerate(types))
        sized = [(number, name) for number, name in enumerate(types) if name != "void"]
        probes += "enum {" + ",".join(
            [f"vpcheck_size_{number} = sizeof(vpcheck_type_{number})" for number, _ in sized] +
            [f"vpcheck_value_{number} = ({text})" for number, text in enumerate(expressions)]) + "};\n"
        arguments = [clang, f"--target={target}", "-nostdlibinc", "-isystem", folder, "-isystem",
                     os.path.join(folder, "ddk"), "-x", "c", "-"]
        names = self._parameter_names(run(arguments + ["-E"], INCLUDES))
        unit = json.loads(run(arguments + ["-fsyntax-only", "-Xclang", "-ast-dump=json"], INCLUDES + probes))
        self._file = ""
        self._constants = {}  # by the enumeration's identity in the syntax tree
        probed = {}
        for node in unit["inner"]:
            self._follow(node.pop("loc", {}))
            inside = os.path.basename(self._file) in PROTOCOL_HEADERS
            self._take(node, inside, names)
            self._follow(node)
            if node.get("name", "").startswith("vpcheck_type_"):
                probed[node["name"]] = node["inner"][0]
        numbers = list(self._constants.values())[-1]  # the probes
        for number, name in enumerate(types):
            self.types[name] = Type(probed[f"vpcheck_type_{number}"], numbers.get(f"vpcheck_size_{number}"))
        for number, text in enumerate(expressions):
            self.values[text] = numbers[f"vpcheck_value_{number}"]

    def _take(self, node, inside, names):
        name = node.get("name")
        if node["kind"] == "FunctionDecl":
            parameters = [inner for inner in node.get("inner", ()) if inner["kind"] == "ParmVarDecl"]
            self.functions[name] = Signature(node["type"]["qualType"], [inner.get("name") for inner in parameters])
        elif node["kind"] == "TypedefDecl":
            inner = desugared(node["inner"][0])
            if inside and "(*)" in node["type"]["qualType"]:
                self.callbacks[name] = Signature(node["type"]["qualType"], names.get(name))
            if inner["kind"] == "EnumType":
                self.enumerations[name] = self._constants.get(inner["decl"]["id"], {})
        elif node["kind"] == "RecordDecl" and node.get("completeDefinition") and name:
            members = [Member(inner) for inner in node.get("inner", ()) if inner["kind"] == "FieldDecl"]
            if node["tagUsed"] == "struct":
                self.structures[plain(name)] = members
                if inside:
                    self.protocol_structures.append(plain(name))
        elif node["kind"] == "EnumDecl":
            self._constants[node["id"]] = constants(node)

    def _follow(self, node):
        """Keeps self._file at the file of the last location: clang names a file only where it changes."""
        if isinstance(node, dict):
            for key, inner in node.items():
                if key == "file":
                    self._file = inner
                elif key != "includedFrom":
                    self._follow(inner)
        elif isinstance(node, list):
            for inner in node:
                self._follow(inner)

    @staticmethod
    def _parameter_names(text):
        """The parameter names of function pointers, which the syntax tree does not keep."""
        found = {}
        for match in NAMED_CALLBACK.finditer(re.sub(r"^#.*$", "", text, flags=re.MULTILINE)):
            found[match["name"]] = [part.split()[-1].lstrip("*") for part in match["parameters"].split(",")]
        return found


def run(command, text):
    result = subprocess.run(command, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode != 0:
        raise Failure(result.stderr)
    return result.stdout


def desugared(node):
    while node["kind"] in SUGAR:
        node = node["inner"][0]
    return node


def constants(node):
    """The constants of an enumeration with their values."""
    found, number = {}, -1
    for constant in node.get("inner", ()):
        if constant["kind"] == "EnumConstantDecl":
            number = value(constant.get("inner", ()), number + 1)
            found[constant["name"]] = number
    return found


def value(nodes, otherwise):
    """The value of the first constant expression in `nodes`."""
    for node in nodes:
        if node["kind"] == "ConstantExpr":
            return int(node["value"])
        if node["kind"].endswith("Expr"):
            return value(node.get("inner", ()), otherwise)
    return otherwise


def plain(tag):
    return tag.lstrip("_")


def folder():
    """Where the headers are, as in the lint command."""
    return os.environ.get("VPCHECK_MINGW_HEADERS") or "/usr/share/mingw-w64/include"
