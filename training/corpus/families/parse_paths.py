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
        more_phrasings=(
            "Write a function to get the text behind the final '/' of a path, or all of it if there is none.",
            "Write a python function to discard the directories from a slash-delimited location and keep the file name.",
            "Given a path, return just its last piece when cut at '/', for example 'notes.md' for 'home/docs/notes.md'.",
            "What is a file called whose location is given as folders and a name with slashes in between?",
            "Last '/'-separated part of a path.",
            "The way to a file is written folder by folder with slashes; I only want the file's own name at the end, ending like .txt included.",
            "The suffix of a path that follows the right-most U+002F; the path itself when it contains no such character.",
            "Drop everything up to and including the last slash; 'a.txt' alone is returned as it is.",
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
        more_phrasings=(
            "Write a function to cut a path off at its last '/', giving '' if it has no slash.",
            "Write a python function to obtain the directory portion of a slash-delimited file location, an empty string for a bare file name.",
            "Given a path such as 'home/docs/notes.md', return 'home/docs': what precedes the final slash, or '' when there isn't one.",
            "In which directory is a file, if its path is a string with '/' and a name on its own means ''?",
            "Text before a path's last '/', else ''.",
            "Tell me where the file is kept, that is, the way without the file's own name and the slash before it; nothing at all if only the name is given.",
            "The prefix of a path preceding its right-most U+002F, defined as the empty string for paths that lack it.",
            "The contrary of the file name: keep all folders with the slashes between them, leave out the last slash and all behind it; 'a.txt' leaves ''.",
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
        more_phrasings=(
            "Write a function to chop off a file name's last dot and what comes after; dotless names are kept.",
            "Write a python function to drop the final suffix ('.txt', or just the '.gz' of '.tar.gz') from the name of a file.",
            "Given a file name, return what precedes its right-most '.', or the entire name if it has no '.'.",
            "What remains of a file's name without its last extension and that extension's dot?",
            "File name minus its last extension.",
            "Take the ending like .jpg away from the name; if there are two endings only the last goes, and with no ending nothing goes.",
            "The prefix of a name up to but excluding its final U+002E; the identity on names that do not contain that character.",
            "'photo.png' gives 'photo', 'a.b.c' gives 'a.b', and 'readme' stays 'readme'.",
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
        more_phrasings=(
            "Write a function to give a file name a new ending in place of what is behind its last dot; name first, ending second.",
            "Write a python function to convert a dotted file name to another suffix, passed second without its dot.",
            "Given a name with at least one '.' and a new suffix, return the name up to its last '.', that dot, and the suffix.",
            "What is a file (first argument) called after its final extension has been exchanged for the second argument, which has no dot?",
            "Name with its last extension exchanged for the given one.",
            "The picture is saved in another format: keep its name up to the last dot and write the new ending, handed over after the name, behind it.",
            "For a name p.e, e without U+002E, and an extension x the string p.x.",
            "('backup.tar.gz', 'zip') gives 'backup.tar.zip': only what follows the last dot is thrown away, earlier dots are left.",
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
        more_phrasings=(
            "Write a function to count how many directories a file path runs through (the last part is the file).",
            "Write a python function to determine the nesting depth of a file from its relative slash-delimited location, 0 for a bare name.",
            "Given a path like 'home/docs/notes.md' (2), return the number of its parts that are folders, so all but the last.",
            "How deep is a file buried, counting one for every folder written ahead of it with a '/'?",
            "Number of folders in a file path.",
            "How many folders must be opened one inside the other, following a written path, before you see the file?",
            "The depth of a relative file path, i.e. its number of '/'-terminated components.",
            "Every slash closes one folder's name, so tell how many slashes there are in the path.",
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
        more_phrasings=(
            "Write a function to strip slashes from both ends of each path piece and connect the pieces with '/'.",
            "Write a python function to assemble a location from a list of segments so that neighbours are parted by one slash, regardless of slashes at the segments' borders.",
            "Given path pieces such as '/home/', 'docs' and '/a.txt', return 'home/docs/a.txt', with no slash at the start or the end.",
            "What single path do a list's pieces make when surplus slashes at their edges are removed and '/' goes in between?",
            "Pieces trimmed of '/', joined by '/'.",
            "Some of the pieces already carry slashes at the front or back; take those away and then put exactly one slash between any two pieces.",
            "The U+002F-separated concatenation of the segments of a list, every segment freed of leading and trailing U+002F, inner ones kept.",
            "The path that comes out neither begins nor ends with '/', and however many slashes two pieces bring to their joint, one is there.",
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
        more_phrasings=(
            "Write a function to get what stands between '://' and the next slash (or the end) of a URL.",
            "Write a python function to isolate the server name of an address starting with http:// or https://, dropping protocol and path.",
            "Given a web address with its protocol, return only the domain, such as 'news.org' for 'http://news.org/a/b'.",
            "On which server is the page of a URL, going by the text after '://' and before any further '/'?",
            "Domain part of an http(s) URL.",
            "From a link remove the http:// or https:// at the front and the first single slash with everything behind it; give what is left.",
            "The authority component of a URL scheme://authority[/path], i.e. the longest slash-free string after the '://'.",
            "Cut the URL at '://' and keep the right side, cut this at its slashes and keep the leftmost piece.",
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
        more_phrasings=(
            "Write a function to list the '/'-separated names that follow the host in an http(s) URL, [] if none.",
            "Write a python function to decompose the location part of a web link into its segments, leaving out protocol and server.",
            "For a URL such as 'http://x.org/en/docs/intro', return the segments ['en', 'docs', 'intro'] after the domain, in order.",
            "Which path segments does a web address have behind its domain, as a list of strings, empty when it ends with the domain?",
            "List of a URL's path segments after the host.",
            "Skip the http:// and the name of the site, then write down, one by one, the words between the slashes that come next; there may be none.",
            "The components p_1, ..., p_n of a URL scheme://host/p_1/.../p_n as a list, with n = 0 for a URL without a path.",
            "Cut the whole address at each slash and throw away the first three pieces (protocol, an empty one, host); what remains is the answer.",
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
        more_phrasings=(
            "Write a function to read the port number from 'host:port', using <p> when it is missing.",
            "Write a python function to extract, as int, what follows the colon in a server name, falling back on <p> for a name without one.",
            "Given a string host or host:port, return the port in integer form, <p> being assumed where none is written.",
            "To which port does an address connect, when a ':number' at its end sets it and <p> applies otherwise?",
            "Port of 'host[:port]', default <p>.",
            "Some server names have a colon and a number at the end; give me that number, or <p> for those that have not.",
            "The integer value of the optional port field of an address host[:port], with default <p>.",
            "Cut the address at ':'; with nothing behind it the answer is <p>, otherwise the right side as a whole number.",
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
        more_phrasings=(
            "Write a function to pack the four numbers of an IPv4 string into one int, the leftmost being the top byte.",
            "Write a python function to evaluate a dotted address as a four-digit numeral in base 256.",
            "Given 'a.b.c.d', return a * 256**3 + b * 256**2 + c * 256 + d as an int.",
            "Which 32-bit number corresponds to an internet address in dotted decimal, big-endian?",
            "IPv4 string as a 32-bit integer.",
            "An internet address has four numbers with dots between; start with 0 and for each number, from the left, multiply by 256 and add it; say the result.",
            "The unsigned integer whose bytes, in network order (most significant first), are the four decimal fields of an IPv4 address.",
            "'0.0.2.1' has to give 513, because its 2 counts 256 each and its 1 counts once; the two zeros would count yet more.",
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
        more_phrasings=(
            "Write a function to format a 32-bit unsigned int as 'a.b.c.d', top byte in front.",
            "Write a python function to unpack a number from 0 to 2**32 - 1 into its four bytes and show them in decimal with dots, highest to lowest.",
            "Given the integer form of an IPv4 address, return the usual dotted string, big-endian.",
            "How is a whole number under 2**32 spelt as an internet address, with the largest place (256 cubed) first?",
            "32-bit integer to dotted IPv4 text.",
            "Split the number into four parts, how many times 16777216, 65536, 256 and 1 it holds (each under 256), and write these with dots between.",
            "The dotted-decimal notation of an unsigned 32-bit integer n: its base-256 digits, padded to four, from most to least significant, separated by '.'.",
            "513 must come out as '0.0.2.1': there are always four fields of 0 to 255, even for a small number, and the lowest byte is last.",
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
        more_phrasings=(
            "Write a function to list the path parts that two '/' paths have in common from the start.",
            "Write a python function to collect whole components, in order, as long as two slash-delimited locations coincide, stopping where they first differ.",
            "Given two paths, return a list of the '/'-separated names at the front that are the same in both; [] if they differ at once.",
            "How far do two slash-separated paths run together, as a list of their equal leading names?",
            "Shared leading parts of two paths, as a list.",
            "Walk down both ways folder by folder and write down the names until the ways part or one of them ends.",
            "The longest common prefix of the two component sequences that arise from splitting both arguments at U+002F.",
            "'x/y/z' and 'x/y2/z' give ['x'] only: 'y' and 'y2' are different parts although they begin alike, and nothing behind a difference counts.",
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
