"""Families about file paths, web addresses and IP addresses."""

from random import Random

from training.corpus.draw import size, word, words
from training.corpus.family import Family


def path(rng: Random, low: int = 0, high: int = 3) -> str:
    """A relative path to a file with an extension."""
    folders = words(rng, rng.randint(low, high))
    return "/".join([*folders, word(rng) + rng.choice((".txt", ".py", ".csv", ".tar.gz", ".md"))])


def address(rng: Random) -> str:
    """A web address with a host and, often, a path."""
    host = rng.choice(("www.", "")) + word(rng) + rng.choice((".org", ".com", ".net"))
    return rng.choice(("http://", "https://")) + "/".join([host, *words(rng, rng.randint(0, 2))])


FAMILIES = (
    Family(
        concept="base-name-of-path",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to return the file name at the end of a path, i.e. everything after "
            "the last '/'.",
            "Write a python function to get the last part of a slash-separated path; without a "
            "slash it is the whole text.",
            "Given a path like 'a/b/c.txt', return what follows its last slash ('c.txt').",
            "Strip all folders from a path and return only the file's name with its extension.",
            "Return the final component of a path whose parts are separated by '/'.",
            "I have file paths with forward slashes and need the plain file names.",
        ),
        names=("base_name", "file_name", "last_part", "get_file_name"),
        solutions=(
            """def <f>(path):
    return path.split("/")[-1]""",
            """import posixpath

def <f>(path):
    return posixpath.basename(path)""",
            """def <f>(path):
    return path[path.rfind("/") + 1:]""",
        ),
        inputs=lambda rng: (path(rng),),
    ),
    Family(
        concept="parent-folder-of-path",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to return the folder part of a path: everything before the last "
            "'/', or '' if there is no slash.",
            "Write a python function to cut the file name off a slash-separated path, together "
            "with the slash before it; '' without folders.",
            "Given a path like 'a/b/c.txt', return its folder ('a/b'), and '' for a bare file "
            "name.",
            "Drop the last component and its slash from a path and return the rest, which may be "
            "empty.",
            "Return the path of the folder a file lies in, without trailing slash; a path without "
            "'/' gives ''.",
            "Which folder does a relative path with '/' name before its file? Return '' if none "
            "is given.",
        ),
        names=("parent_folder", "folder_of", "directory_name", "dir_name"),
        solutions=(
            """def <f>(path):
    return path.rpartition("/")[0]""",
            """def <f>(path):
    return "/".join(path.split("/")[:-1])""",
            """import posixpath

def <f>(path):
    return posixpath.dirname(path)""",
        ),
        inputs=lambda rng: (path(rng),),
    ),
    Family(
        concept="file-stem",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to return a file name without its last extension ('a.tar.gz' gives "
            "'a.tar').",
            "Write a python function to cut the last '.' and all after it off a file name; a name "
            "without '.' stays.",
            "Given a file name without folders, remove the part from its last dot on, if it has "
            "one.",
            "Strip only the final extension, with its dot, from a file name.",
            "Return the name of a file up to, not including, its last '.'; names without a dot "
            "are unchanged.",
            "I need file names without extension: the text before the last dot, or all if there "
            "is no dot.",
        ),
        names=("file_stem", "stem", "without_extension", "strip_extension"),
        solutions=(
            """def <f>(name):
    return name.rsplit(".", 1)[0]""",
            """def <f>(name):
    dot = name.rfind(".")
    return name if dot == -1 else name[:dot]""",
            r"""import re

def <f>(filename):
    return re.sub(r"\.[^.]*$", "", filename)""",
        ),
        inputs=lambda rng: (rng.choice((path(rng, 0, 0), path(rng, 0, 0), word(rng))),),
    ),
    Family(
        concept="replace-extension",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to replace the extension of a file name, the text after its last "
            "'.', by a new one.",
            "Write a python function to change what follows the last dot of a file name to the "
            "extension given second.",
            "Given a file name that has a dot and a new extension (without dot), return the name "
            "with the new extension.",
            "Exchange the part behind the last '.' of a name; arguments are the name and the new "
            "extension.",
            "Return the file name with its last extension swapped for another, e.g. ('a.txt', "
            "'md') gives 'a.md'.",
            "I want to rename files to another type: keep everything up to the last dot and put "
            "the given extension after it.",
        ),
        names=("replace_extension", "change_extension", "new_extension", "with_extension"),
        solutions=(
            """def <f>(name, extension):
    return name.rsplit(".", 1)[0] + "." + extension""",
            """def <f>(filename, ext):
    return filename[:filename.rindex(".") + 1] + ext""",
            """def <f>(name, extension):
    parts = name.split(".")
    parts[-1] = extension
    return ".".join(parts)""",
        ),
        inputs=lambda rng: (path(rng, 0, 0), rng.choice(("md", "pdf", "html", "bak", "zip"))),
    ),
    Family(
        concept="path-depth-count",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to count the folders in a path like 'a/b/c.txt', where all parts "
            "but the last are folders.",
            "Write a python function to return how many folder names stand before the file name "
            "in a slash-separated path.",
            "Given a relative path to a file, return the number of folders it goes through.",
            "How many folders does a path name, if the parts are separated by '/' and the last "
            "one is the file?",
            "Return the depth of a file path: 0 for 'x.py', 1 for 'a/x.py', and so on.",
            "I need the number of directories that lead to a file in a path with forward slashes.",
        ),
        names=("path_depth", "count_folders", "folder_count", "depth"),
        solutions=(
            """def <f>(path):
    return path.count("/")""",
            """def <f>(path):
    return len(path.split("/")) - 1""",
            """def <f>(path):
    depth = 0
    for c in path:
        if c == "/":
            depth += 1
    return depth""",
        ),
        inputs=lambda rng: (path(rng, 0, 4),),
    ),
    Family(
        concept="join-path-parts",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join path parts with exactly one '/' between them, whatever "
            "slashes they have at their ends.",
            "Write a python function to combine a list of path pieces into one path; slashes at "
            "the ends of the pieces are dropped first.",
            "Given a list of parts such as ['a/', '/b', 'c'], return 'a/b/c': strip the slashes "
            "around each part and join with '/'.",
            "Connect folder and file names by single slashes, removing leading and trailing "
            "slashes of every part.",
            "Return one path from its parts, each freed of '/' at both ends and then joined by "
            "'/'.",
            "I have pieces like 'x', '/y/' and need 'x/y' without doubled slashes and without "
            "slashes at either end.",
        ),
        names=("join_path", "join_parts", "combine_path", "build_path"),
        solutions=(
            """def <f>(parts):
    return "/".join(part.strip("/") for part in parts)""",
            """def <f>(parts):
    result = ""
    for part in parts:
        result += "/" + part.strip("/")
    return result[1:]""",
            """def <f>(pieces):
    return "/".join(map(lambda p: p.strip("/"), pieces))""",
        ),
        inputs=lambda rng: (
            [
                rng.choice(("", "/", "")) + w + rng.choice(("", "", "/"))
                for w in words(rng, rng.randint(2, 4))
            ],
        ),
    ),
    Family(
        concept="files-grouped-by-extension",
        tags=("dictionaries", "parsing"),
        phrasings=(
            "Write a function to group file names by their extension (the text after the last "
            "'.') in a dictionary of lists.",
            "Write a python function to return a dict from extension to the list of the file "
            "names that have it, in order.",
            "Given a list of file names which all contain a dot, return a dictionary: part after "
            "the last dot -> names, in order.",
            "Sort files into a dictionary by type; the type is what follows the last '.' of the "
            "name and each value is a list of names.",
            "Return {extension: [names]} for a list of file names, the extension without its dot.",
            "I need files collected by extension: for every extension the list of full names "
            "ending with it, original order kept.",
        ),
        names=("group_by_extension", "files_by_type", "by_extension", "group_files"),
        solutions=(
            """def <f>(names):
    groups = {}
    for name in names:
        groups.setdefault(name.rsplit(".", 1)[1], []).append(name)
    return groups""",
            """from collections import defaultdict

def <f>(files):
    groups = defaultdict(list)
    for name in files:
        groups[name.split(".")[-1]].append(name)
    return dict(groups)""",
            """def <f>(names):
    extensions = [name.split(".")[-1] for name in names]
    return {e: [n for n, x in zip(names, extensions) if x == e] for e in extensions}""",
        ),
        inputs=lambda rng: (
            [
                rng.choice("abcdxyz") + "." + rng.choice(("py", "md", "txt"))
                for _ in range(size(rng, 2, 4))
            ],
        ),
    ),
    Family(
        concept="host-of-web-address",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to return the host of a web address: the text between '://' and the "
            "next '/' or the end.",
            "Write a python function to extract the host name, like 'www.site.org', from a URL "
            "with 'http://' or 'https://'.",
            "Given a URL such as 'https://site.org/page', return the part after '://' up to the "
            "next slash (or to the end).",
            "Which host does a web address name? It stands behind '://' and ends at the following "
            "'/' if there is one.",
            "Return the domain of a URL, without protocol and path, a leading 'www.' included.",
            "I have full addresses and need only the host: no 'http(s)://' in front and nothing "
            "from the next '/' on.",
        ),
        names=("get_host", "host_of", "url_host", "domain_of"),
        solutions=(
            """def <f>(url):
    return url.split("://")[1].split("/")[0]""",
            """import re

def <f>(url):
    return re.match("https?://([^/]+)", url).group(1)""",
            """from urllib.parse import urlparse

def <f>(url):
    return urlparse(url).netloc""",
        ),
        inputs=lambda rng: (address(rng),),
    ),
    Family(
        concept="path-parts-of-web-address",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to return the list of path parts of a web address, i.e. the pieces "
            "between slashes after the host.",
            "Write a python function to split what follows the host in a URL 'http(s)://host/a/b' "
            "into ['a', 'b']; [] without a path.",
            "Given a URL, return the names after its host as a list, one for each slash-separated "
            "part of the path.",
            "List the parts of an address's path in order; 'https://x.org/a/b' gives ['a', 'b'], "
            "a bare host gives [].",
            "Return everything behind the host of a web address, cut at the slashes, as a list of "
            "strings.",
            "I need the path of a URL as a list of its parts, without protocol and host.",
        ),
        names=("path_parts", "url_parts", "url_path", "split_url"),
        solutions=(
            """def <f>(url):
    return url.split("/")[3:]""",
            """def <f>(url):
    host, *parts = url.split("://")[1].split("/")
    return parts""",
            """from urllib.parse import urlparse

def <f>(url):
    return [part for part in urlparse(url).path.split("/") if part]""",
        ),
        inputs=lambda rng: (address(rng),),
    ),
    Family(
        concept="port-of-address",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to return the port of an address 'host:port' as an int, or <p> if "
            "no port is given.",
            "Write a python function to read the number after ':' in a host text; without ':' the "
            "port is <p>.",
            "Given 'name:1234' or just 'name', return the port number as an integer, with <p> as "
            "the default.",
            "Which port does an address of the form host or host:port use? Return an int; it is "
            "<p> when left out.",
            "Return the integer behind the colon of a server address, or the default <p> if there "
            "is no colon.",
            "I have server names with an optional ':port' and need the port as a number, taking "
            "<p> for missing ones.",
        ),
        names=("get_port", "port_of", "read_port", "parse_port"),
        solutions=(
            """def <f>(address):
    host, _, port = address.partition(":")
    return int(port) if port else <p>""",
            """def <f>(address):
    if ":" not in address:
        return <p>
    return int(address.split(":")[1])""",
            r"""import re

def <f>(address):
    match = re.search(r":(\d+)$", address)
    return int(match[1]) if match else <p>""",
        ),
        inputs=lambda rng, p: (
            word(rng) + rng.choice(("", f":{rng.randint(1, 9999)}", f":{rng.randint(1, 9999)}")),
        ),
        parameters=lambda rng: {"p": rng.choice((80, 443, 22, 8080, 5000))},
    ),
    Family(
        concept="ip-address-to-integer",
        tags=("parsing", "bits"),
        phrasings=(
            "Write a function to convert a dotted IPv4 address to an integer, 8 bits for each "
            "part, the first part highest.",
            "Write a python function to turn '1.2.3.4' into the number ((1 * 256 + 2) * 256 + 3) "
            "* 256 + 4, and other addresses likewise.",
            "Given an IPv4 address as text, return its value as one 32-bit number (the parts are "
            "base-256 digits).",
            "Read the four numbers of an address 'a.b.c.d' as digits in base 256, the leftmost "
            "most significant.",
            "Return the integer that a dotted-quad address stands for, with its first byte the "
            "most significant.",
            "I need IP addresses like '0.0.1.4' as plain integers (260), using 256 as the base.",
        ),
        names=("ip_to_int", "ip_number", "address_to_number", "ip_value"),
        solutions=(
            """def <f>(address):
    value = 0
    for part in address.split("."):
        value = value * 256 + int(part)
    return value""",
            """def <f>(ip):
    a, b, c, d = map(int, ip.split("."))
    return (a << 24) + (b << 16) + (c << 8) + d""",
            """def <f>(ip):
    return int.from_bytes([int(part) for part in ip.split(".")], "big")""",
        ),
        inputs=lambda rng: (
            ".".join(str(rng.choice((0, 1, 10, rng.randint(0, 255)))) for _ in range(4)),
        ),
    ),
    Family(
        concept="integer-to-ip-address",
        tags=("bits", "strings"),
        phrasings=(
            "Write a function to convert an integer below 2**32 to a dotted IPv4 address, the "
            "highest 8 bits first.",
            "Write a python function to write a 32-bit number as four decimal byte values joined "
            "by dots, most significant byte first.",
            "Given a non-negative 32-bit integer, return the IPv4 address 'a.b.c.d' that it "
            "encodes in base 256.",
            "Turn a number such as 260 into '0.0.1.4': its four base-256 digits, joined by '.', "
            "highest first.",
            "Return the dotted-quad text of an integer from 0 to 2**32 - 1 (first part = highest "
            "byte).",
            "I have addresses stored as integers and need them as text with four parts, the top "
            "byte leading.",
        ),
        names=("int_to_ip", "number_to_address", "to_dotted", "ip_from_number"),
        solutions=(
            """def <f>(n):
    return ".".join(str(n >> shift & 255) for shift in (24, 16, 8, 0))""",
            """def <f>(number):
    parts = []
    for _ in range(4):
        number, byte = divmod(number, 256)
        parts.insert(0, str(byte))
    return ".".join(parts)""",
            """def <f>(n):
    return ".".join(str(byte) for byte in n.to_bytes(4, "big"))""",
        ),
        inputs=lambda rng: (
            rng.choice((rng.randint(0, 2**32 - 1), rng.randint(0, 70000), rng.randint(0, 300))),
        ),
    ),
    Family(
        concept="common-parent-folder",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to return the list of leading path parts that two slash-separated "
            "paths share.",
            "Write a python function to compare two paths part by part (split at '/') from the "
            "start and return the equal leading parts as a list.",
            "Given two paths, return the list of leading parts they have in common from the left "
            "until the first difference.",
            "Which parts do two paths agree on at their beginnings? Split both at '/' and return "
            "the common first parts as a list.",
            "Return the longest common start of two paths as a list of whole parts, not "
            "characters.",
            "I need the shared leading components of two '/'-separated paths; [] if the very "
            "first parts differ.",
        ),
        names=("common_parts", "shared_folders", "common_path", "common_start"),
        solutions=(
            """def <f>(first, second):
    common = []
    for a, b in zip(first.split("/"), second.split("/")):
        if a != b:
            break
        common.append(a)
    return common""",
            """from itertools import takewhile

def <f>(first, second):
    pairs = zip(first.split("/"), second.split("/"))
    return [a for a, b in takewhile(lambda p: p[0] == p[1], pairs)]""",
            """def <f>(path, other):
    a, b = path.split("/"), other.split("/")
    k = 0
    while k < min(len(a), len(b)) and a[k] == b[k]:
        k += 1
    return a[:k]""",
        ),
        inputs=lambda rng: (
            lambda start: tuple(
                "/".join(start + rng.choices(("a", "b", "ab", "x"), k=rng.randint(1, 3)))
                for _ in "12"
            )
        )(words(rng, rng.randint(0, 2))),
    ),
)
