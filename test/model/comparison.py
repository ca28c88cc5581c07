"""Compares the tables of the reference model with the header."""
import collections

import header

# The sizes that drivers were built with.
VERSION_SIZES = {
    "i686-w64-mingw32": {"SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA": 40,
                         "SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA": 80,
                         "SIZE_OF_WXP_VIDEO_HW_INITIALIZATION_DATA": 84},
    "x86_64-w64-mingw32": {"SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA": 64,
                           "SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA": 140,
                           "SIZE_OF_WXP_VIDEO_HW_INITIALIZATION_DATA": 144},
}

# What the numbers in argument rules are in the header's words. An enumeration ends at its last constant.
ARGUMENT_VALUES = {
    "VideoPortGetDeviceBase.InIoSpace": "VIDEO_MEMORY_SPACE_IO | VIDEO_MEMORY_SPACE_P6CACHE",
    "VideoPortGetDeviceData.DeviceDataType": "VpMonitorData",
    "VideoPortCheckForDeviceExistence.Flags": "CDE_USE_REVISION | CDE_USE_SUBSYSTEM_IDS",
    "VideoPortCreateSecondaryDisplay.ulFlag": "VIDEO_DUALVIEW_REMOVABLE",
    "VideoPortQueryServices.ServicesType": "VideoPortServicesWCMemoryProtection",
    "VideoPortAllocatePool.PoolType": "VpPagedPoolCacheAligned",
    "VideoPortSynchronizeExecution.Priority": "VpHighPriority",
    "VideoPortCreateEvent.EventFlag": "NOTIFICATION_EVENT | INITIAL_EVENT_SIGNALED",
    "VideoPortLockBuffer.Operation": "VpModifyAccess",
    "VideoPortDbgReportSecondaryData.ulDataSize": "VIDEO_DEBUG_REPORT_MAX_SIZE",
    # on pages only
    "VideoPortDDCMonitorHelper.EdidBufferSize": "256",
    "VideoPortStallExecution.Microseconds": "50",
    "VideoPortRegisterBugcheckCallback.BugcheckCode": "0xEA",
    "VideoPortRegisterBugcheckCallback.BugcheckDataSize": "4000",
}
ADDRESS_PARAMETERS = {"port-address": "Port", "register-address": "Register"}
NUMERIC_RULES = ("equals", "at-most", "at-least", "flags", "range")

# The shapes of numbers by their sizes on the two targets.
NUMBER_SHAPES = {(1, 1): "byte", (2, 2): "short", (4, 4): "long", (8, 8): "longlong", (4, 8): "word"}
SHAPE_SIZES = {shape: sizes for sizes, shape in NUMBER_SHAPES.items()}
SHAPE_SIZES.update({"pointer": (4, 8), "function": (4, 8)})

FIELD_SHAPES = {"size": "long", "number": "long", "flag": "byte", "callback": "function", "list": "pointer"}
MEMBER_KINDS = {"callback": "function", "provided": "function", "reference": "function", "dereference": "function",
                "context": "pointer", "pointer": "pointer", "structure": "structure"}
# Members whose names say what they are for.
NAMED_PARTS = {"Size": "size", "Length": "size", "Version": "version", "Context": "context",
               "InterfaceReference": "reference", "InterfaceDereference": "dereference"}


def spelled(name):
    """How clang spells a type of the tables: VOID is a macro."""
    return "void" if name == "VOID" else name


def offset_of(tables, field):
    return f"__builtin_offsetof({tables['initialization_data']}, {field})"


def size_of(tables):
    return f"sizeof({tables['initialization_data']})"


def interface_version(tag, version):
    """The header's name for the version of an interface."""
    return f"{tag.removesuffix(f'_{version}')}_VERSION_{version}"


def read_headers(clang, tables):
    """The header as each target sees it, with all that the tables name."""
    types = [spelled(row["name"]) for row in tables["types"] if row["name"] != "..."]
    expressions = [offset_of(tables, row["name"]) for row in tables["fields"]] + [size_of(tables)]
    expressions += [row["constant"] for row in tables["versions"]]
    expressions += list(tables["constants"]) + list(ARGUMENT_VALUES.values())
    for row in tables["structures"]:
        if row["version"] != 0:
            expressions.append(interface_version(row["tag"], row["version"]))
    return {target: header.Header(clang, header.folder(), target, types, expressions)
            for target in header.TARGETS}


# Structures that the header names without showing them. Pointers to them are told apart all the same.
ONLY_NAMED = {"DMA_PARAMETERS", "VIDEO_DEBUG_REPORT", "VIDEO_PORT_SPIN_LOCK", "VP_DMA_ADAPTER"}


class Comparison:
    """Compares at once. `problems` is {(subject, what is wrong): details}, `compared` counts."""

    def __init__(self, tables, headers):
        self.tables = tables
        self.headers = headers
        self.types = {row["name"]: row for row in tables["types"]}
        self.roles = {row["id"]: row for row in tables["roles"]}
        self.services = {row["name"]: row for row in tables["services"]}
        self.structures = {row["tag"]: row for row in tables["structures"]}
        self.problems = {}
        self.compared = collections.Counter()
        self.types_with_header()
        for target, seen in headers.items():
            self.services_with_header(target, seen)
            self.roles_with_header(target, seen)
            self.fields_with_header(target, seen)
            self.structures_with_header(seen)
            self.interfaces_with_header(seen)
            self.constants_with_header(seen)
        self.callbacks_with_each_other()
        self.lookups()

    def problem(self, subject, what, detail=""):
        self.problems.setdefault((subject, what), detail)

    def same(self, subject, what, row, found):
        self.compared["facts"] += 1
        if row != found:
            self.problem(subject, what, f"{row!r} in the table, {found!r} in the header")

    def both(self, what, rows, declared):
        """Every name stands once in the table and is declared. Returns the names for which that holds."""
        for name, count in collections.Counter(rows).items():
            if count > 1:
                self.problem(name, "has more than one row")
        for name in set(declared) - set(rows):
            self.problem(name, "has no row")
        for name in set(rows) - set(declared):
            self.problem(name, "is not declared")
        together = sorted(set(rows) & set(declared))
        self.compared[what] += len(together)
        return together

    # ---- Types ----

    def types_with_header(self):
        used = {parameter["type"] for row in self.tables["services"] + self.tables["roles"]
                for parameter in row["parameters"]}
        used |= {row["result"] for row in self.tables["services"] + self.tables["roles"]}
        used |= {row["type"] for row in self.tables["fields"]}
        for name in used - set(self.types):
            self.problem(name, "is used, but is no type of the table")
        for name, row in self.types.items():
            if name not in used:
                self.problem(name, "is a type that nothing uses")
            found = [seen.types.get(spelled(name)) for seen in self.headers.values()]
            if name == "...":
                self.same(name, "has another shape", (row["shape"], row["pointee"]), ("ellipsis", None))
            elif None in found:
                self.problem(name, "is not declared")
            else:
                self.compared["types"] += 1
                self.same(name, "has another shape", row["shape"], self.shape(found))
                self.same(name, "leads to another structure", row["pointee"], self.pointee(found[0]))

    @staticmethod
    def shape(types):
        """The shape of what the targets make of one spelling."""
        if types[0].kind == "number":
            return NUMBER_SHAPES.get(tuple(each.size for each in types))
        return types[0].kind

    def pointee(self, found):
        """As the tables have it: other pointers may lead to anything."""
        if found.kind not in ("pointer", "function"):
            return None
        known = found.tag in self.headers[header.TARGETS[0]].structures or found.tag in ONLY_NAMED
        return found.tag if known else ""

    # ---- Functions ----

    def signature(self, subject, row, found, target):
        self.same(subject, "has another result", spelled(row["result"]), found.result)
        if target.startswith("i686"):  # the other target has one convention only
            self.same(subject, "has another calling convention", row["convention"], found.convention)
        self.same(subject, "has another number of parameters", len(row["parameters"]), len(found.parameters))
        names = found.names + ["..."] * (len(found.parameters) - len(found.names))
        for number, (parameter, type_, name) in enumerate(zip(row["parameters"], found.parameters, names)):
            self.compared["parameters"] += 1
            where = f"{subject}, parameter {number},"
            self.same(where, "has another type", spelled(parameter["type"]), type_)
            self.same(where, "has another name", parameter["name"], name)

    def services_with_header(self, target, seen):
        declared = {name: found for name, found in seen.functions.items() if name.startswith("VideoPort")}
        for name in self.both("services", [row["name"] for row in self.tables["services"]], declared):
            row = self.services[name]
            self.signature(name, row, declared[name], target)
            for rule in row["arguments"]:
                self.argument(row, rule, seen)
            for parameter, number in (row["memory"] or {}).items():
                names = declared[name].names
                self.same(name, f"has {parameter} elsewhere", number,
                          names.index(parameter) if parameter in names else -1)

    def argument(self, row, rule, seen):
        if rule["parameter"] >= len(row["parameters"]):
            self.problem(row["name"], "has a rule for a parameter that it lacks")
            return
        parameter = row["parameters"][rule["parameter"]]
        subject = f"{row['name']}.{parameter['name']}"
        self.compared["argument rules"] += 1
        if rule["kind"] == "forwarded":
            self.same(subject, "is another parameter of DriverEntry", rule["value"], rule["parameter"])
        else:
            self.same(subject, "is held against another value", rule["value"],
                      seen.values.get(ARGUMENT_VALUES.get(subject)) if rule["kind"] in NUMERIC_RULES else 0)
        if rule["kind"] == "range" and seen.enumerations.get(parameter["type"]):
            self.same(subject, "ends at another constant", ARGUMENT_VALUES.get(subject),
                      list(seen.enumerations[parameter["type"]])[-1])
        if rule["kind"] in ("sized", "versioned"):
            self.sized_argument(subject, parameter["type"], rule["kind"])
        if rule["kind"] in ("from", "same-as"):
            self.argument_origin(subject, parameter["type"], rule)
        else:
            self.same(subject, "comes from a service", rule["from"], None)
            self.same(subject, "is held against another text", rule["text"],
                      "DefaultSettings." if rule["kind"] == "no-prefix" else None)
        if rule["kind"] in ADDRESS_PARAMETERS:
            self.same(subject, "is another address", ADDRESS_PARAMETERS[rule["kind"]], parameter["name"])

    def sized_argument(self, subject, type_, kind):
        """The structure has the members that the caller is to set. Behind a PVOID it may be any."""
        tag = self.types.get(type_, {}).get("pointee")
        kinds = [member["kind"] for member in self.structures.get(tag, {"members": []})["members"]]
        if tag and ("size" not in kinds or (kind == "versioned") != ("version" in kinds)):
            self.problem(subject, "leads to a structure without the members to set", f"{kind}: {tag}")

    def argument_origin(self, subject, type_, rule):
        """The value that the argument comes from, or is the same as, has the argument's type."""
        origin = self.services.get(rule["from"], {"result": None, "parameters": []})
        types = {parameter["name"]: parameter["type"] for parameter in origin["parameters"]}
        if rule["kind"] == "same-as":
            fitting = types.get(rule["text"]) == type_
        elif rule["text"] is None:
            fitting = origin["result"] == type_
        else:  # an out parameter
            fitting = types.get(rule["text"]) in (f"P{type_}", f"{type_} *")
        if not fitting:
            self.problem(subject, "comes from nowhere", f"{rule['from']}.{rule['text']}")

    # ---- Callbacks ----

    def roles_with_header(self, target, seen):
        typedefs = {}
        entries = {row["name"]: row for row in self.tables["roles"] if row["registration"] == "name"}
        for name in self.both("roles", list(entries), {"DriverEntry"} & set(seen.functions)):
            self.signature(name, entries[name], seen.functions[name], target)
            self.same(name, "has a typedef", entries[name]["definition"], "")
        for row in self.tables["roles"]:
            if row["any_signature"]:
                self.same(row["id"], "has any signature and another one",
                          (row["definition"], row["result"], row["convention"], row["parameters"]),
                          ("", "VOID", "stdcall", []))
            elif row["registration"] != "name" and typedefs.setdefault(row["definition"], row) is not row:
                self.problem(row["id"], "has the typedef of another role")
        # a miniport makes up the functions of its own interfaces
        self.same("roles", "have any signature", [row["id"] for row in self.tables["roles"] if row["any_signature"]],
                  ["EXPOSED_INTERFACE"])
        provided = {member["definition"] for row in self.tables["structures"] for member in row["members"]
                    if member["kind"] == "provided" and member["definition"] is not None}
        self.both("functions of the port's interfaces", sorted(provided), provided & set(seen.callbacks))
        for name in self.both("roles", list(typedefs), set(seen.callbacks) - provided):
            self.signature(name, typedefs[name], seen.callbacks[name], target)

    # ---- Initialization data ----

    def fields_with_header(self, target, seen):
        members = {member.name: member for member in seen.structures.get(self.tables["initialization_data"], ())}
        names = [row["name"] for row in self.tables["fields"]]
        self.both("fields", names, members)
        self.same("fields", "have another order", names, list(members))
        place = header.TARGETS.index(target)
        offsets, end, alignment = {}, 0, 1
        for row in self.tables["fields"]:
            name = row["name"]
            self.same(name, "has another type", row["type"], members[name].type if name in members else None)
            shape = self.types.get(row["type"], {}).get("shape")
            self.same(name, "is of another kind", FIELD_SHAPES.get(row["kind"]), shape)
            self.same(name, "is a size, or is none", row["kind"] == "size", name.endswith("Size"))
            size = SHAPE_SIZES.get(shape, (1, 1))[place]
            offsets[name] = -(-end // size) * size
            self.same(name, "lies at another offset", offsets[name], seen.values.get(offset_of(self.tables, name)))
            end = offsets[name] + size
            alignment = max(alignment, size)
            role = self.roles.get(row["role"], {"definition": None, "registration": "field"})
            self.same(name, "has a role of another type",
                      (role["definition"], role["registration"]),
                      (row["type"] if row["kind"] == "callback" else None, "field"))
        self.versions_with_header(target, seen, offsets, -(-end // alignment) * alignment)

    def versions_with_header(self, target, seen, offsets, whole):
        self.same(self.tables["initialization_data"], "has another size", whole, seen.values.get(size_of(self.tables)))
        sizes = {}
        for row in self.tables["versions"]:
            name = row["constant"]
            self.compared["versions"] += 1
            sizes[name] = whole if row["first_absent"] is None else offsets.get(row["first_absent"])
            self.same(name, "has another size", sizes[name], seen.values.get(name))
            self.same(name, "has not the size drivers were built with", sizes[name], VERSION_SIZES[target].get(name))
        self.same("versions", "are not all of them", list(sizes), list(VERSION_SIZES[target]))
        for row in self.tables["fields"]:
            having = [name for name, size in sizes.items() if size is not None and offsets[row["name"]] < size]
            self.same(row["name"], "exists since another version", row["since"], having[0] if having else None)

    # ---- Structures ----

    def structures_with_header(self, seen):
        def has_functions(tag):
            return any(member.kind == "function" or member.tag in self.structures for member in seen.structures[tag])

        rows = [row["tag"] for row in self.tables["structures"]]
        declared = {tag for tag in seen.protocol_structures if has_functions(tag)}
        declared |= set(rows) & set(seen.structures)
        for tag in self.both("structures", rows, declared - {self.tables["initialization_data"]}):
            members = {member.name: member for member in seen.structures[tag]}
            self.same(tag, "has other members", [row["name"] for row in self.structures[tag]["members"]], list(members))
            for row in self.structures[tag]["members"]:
                if row["name"] in members:
                    self.member(f"{tag}.{row['name']}", row, members[row["name"]])

    def member(self, subject, row, found):
        self.compared["members"] += 1
        kind = MEMBER_KINDS.get(row["kind"], "number")
        # PHYSICAL_ADDRESS is a union around a number
        if found.kind != kind and not (kind == "number" and found.kind == "structure" and found.tag == "LARGE_INTEGER"):
            self.problem(subject, f"is no {kind}")
            self.same(subject, f"is no {kind}, but is described as one", (row["definition"], row["role"]), (None, None))
            return
        part = row["kind"] if row["kind"] in NAMED_PARTS.values() else None
        self.same(subject, "has another part in the structure", part, NAMED_PARTS.get(found.name))
        definition = found.tag if kind == "structure" else None
        if kind == "function" and "(*)" not in found.type:
            definition = found.type
        self.same(subject, "has another definition", row["definition"], definition)
        supplied = row["kind"] in ("callback", "reference", "dereference")
        role = self.roles.get(row["role"], {"definition": None})
        self.same(subject, "has a role of another type", role["definition"], definition if supplied else None)

    def interfaces_with_header(self, seen):
        """VIDEO_PORT_SERVICES names the interfaces that VideoPortQueryServices has."""
        services = {}
        offered = seen.enumerations["VIDEO_PORT_SERVICES"]
        for name in offered:
            services[name.removeprefix("VideoPortServices").lower()] = name
        having = set()
        for row in self.tables["structures"]:
            tag, version = row["tag"], row["version"]
            service = None
            if tag.startswith("VIDEO_PORT_") and "_INTERFACE" in tag:
                about = tag.removeprefix("VIDEO_PORT_").partition("_INTERFACE")[0]
                service = services.get(about.replace("_", "").lower())
            self.same(tag, "belongs to another service", row["services_type"], offered[service] if service else 0)
            if service:
                having.add(service)
                self.same(tag, "has another version", version, 2 if tag.endswith("_2") else 1)
                self.same(tag, "has another version", version, seen.values.get(interface_version(tag, version)))
            else:
                self.same(tag, "has another version", version, 0)
        for name in set(services.values()) - having:
            self.problem(name, "has no structure")
        self.compared["interfaces"] += len(having)

    def constants_with_header(self, seen):
        for name, number in self.tables["constants"].items():
            self.compared["constants"] += 1
            self.same(name, "has another value", number, seen.values.get(name))
        for tag, name in self.tables["named_members"].items():
            members = [member.name for member in seen.structures.get(tag, ())]
            if name not in members:
                self.problem(f"{tag}.{name}", "is not declared")

    # ---- The tables among themselves ----

    def callbacks_with_each_other(self):
        """What a service says of its callback agrees with the role, and what is registered one way is so once."""
        passed = collections.Counter()
        for row in self.tables["services"]:
            if row["callback"] is None:
                continue
            callback, name = row["callback"], row["name"]
            if callback["parameter"] >= len(row["parameters"]):
                self.problem(name, "has a callback in a parameter that it lacks")
                continue
            self.compared["callback arguments"] += 1
            parameter = row["parameters"][callback["parameter"]]
            if callback["structure"] is None:
                role = self.roles.get(callback["role"], {"definition": None, "lifetime": None})
                passed[callback["role"]] += 1
                lifetimes = {role["lifetime"]}
                self.same(name, "takes a role of another type", role["definition"], parameter["type"])
            else:
                lifetimes = self.lifetimes_in(callback["structure"])
                self.same(name, "takes a structure and a role", callback["role"], None)
                self.same(name, "takes another structure", callback["structure"].replace("_", ""),
                          self.structure_behind(parameter))
            self.same(name, "keeps its callback for another time", {callback["lifetime"]}, lifetimes)
            names = [each["name"] for each in row["parameters"]]
            self.same(name, "has its Context elsewhere", callback["context"],
                      names.index("Context") if "Context" in names else -1)
        taken = collections.Counter(row["role"] for row in self.tables["fields"])
        for row in self.tables["roles"]:
            role, how = row["id"], row["registration"]
            self.same(role, "is the callback of so many services", passed[role], int(how == "argument"))
            self.same(role, "is the role of so many fields", taken[role], int(how == "field"))

    def structure_behind(self, parameter):
        """The tag, without underscores: by type, and behind a PVOID by the parameter's name."""
        tag = self.types.get(parameter["type"], {}).get("pointee")
        return tag.replace("_", "") if tag else parameter["name"].upper()

    def lifetimes_in(self, tag):
        """The lifetimes of the roles in a structure and in those nested in it."""
        rows = self.structures.get(tag, {"members": []})["members"]
        if tag == self.tables["initialization_data"]:
            rows = self.tables["fields"]
        roles = {row["role"] for row in rows if row["kind"] == "callback"} & set(self.roles)
        found = {self.roles[role]["lifetime"] for role in roles}
        for row in rows:
            if row["kind"] == "structure":
                found |= self.lifetimes_in(row["definition"])
        return found

    def lookups(self):
        """The model finds every row by its name."""
        for table, key in (("services", "name"), ("fields", "name"), ("structures", "tag")):
            for row in self.tables[table]:
                if not row["found"]:
                    self.problem(row[key], "is not found by its name")
