"""Families about encoding and decoding text."""

from training.corpus.draw import chance, letters, mixed, size, words
from training.corpus.family import Family

MORSE = {"a": ".-", "b": "-...", "d": "-..", "e": ".", "i": "..", "m": "--", "n": "-.", "o": "---"}

FAMILIES = (
    Family(
        concept="morse-encode-with-table",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to encode a word with a code table (a dictionary from letter to "
            "code), the codes separated by spaces.",
            "Write a python function to translate each letter of a text by a given dict and join "
            "the codes with single spaces.",
            "Given a word and a dictionary of letter codes, return the codes of its letters in "
            "order, separated by one space.",
            "Encode a text as Morse-like code; arguments are the text and the table from "
            "characters to codes; codes are joined by ' '.",
            "Return the space-separated codes of all characters of a word, looked up in the table "
            "passed second.",
            "I have words and a code table as a dict (letter to code) and need each word in code, "
            "one space between the codes; arguments: word, table.",
        ),
        more_phrasings=(
            "Write a function to look up every letter of a word in a code dict and put spaces between the codes found.",
            "Write a python function to turn a string into cipher groups, one per symbol, parted by a blank; the mapping from symbol to group is the second argument.",
            "You have a word and then a mapping that assigns each letter its signal; return the signals in the word's order with one blank between neighbours.",
            "How does a word read once every letter is swapped for its entry in a given dictionary, the entries being parted by single spaces?",
            "The word's letter codes from a dict, space-separated.",
            "I hand you a word and a sheet saying which dots and dashes stand for which letter; spell the word with those, leaving one blank after each letter except the last.",
            "Encoding of a string s under a table t: the values t[c] for the successive characters c of s, concatenated with one space as delimiter.",
            "Think of a telegraph operator: message first, code book (letter as key, signal as value) second; what comes out is the line of signals with a blank between any two.",
        ),
        names=("encode", "to_code", "encode_word", "morse_encode"),
        solutions=(
            """def <f>(word, table):
    return " ".join(table[c] for c in word)""",
            """def <f>(text, codes):
    result = []
    for letter in text:
        result.append(codes[letter])
    return " ".join(result)""",
            """def <f>(word, table):
    return " ".join(map(table.get, word))""",
        ),
        inputs=lambda rng: (
            lambda keys: (letters(rng, rng.randint(1, 5), keys), {k: MORSE[k] for k in keys})
        )("".join(rng.sample("abdeimno", 3))),
    ),
    Family(
        concept="morse-decode-with-table",
        tags=("strings", "dictionaries"),
        phrasings=(
            "Write a function to decode space-separated codes into a word with a table given as a "
            "dictionary from letter to code.",
            "Write a python function to translate codes separated by spaces back into letters; "
            "the table maps each letter to its code.",
            "Given a text of codes with spaces between and a dictionary letter -> code, return "
            "the word of the letters.",
            "Decode Morse-like text: arguments are the codes joined by spaces and the table from "
            "letters to their (different) codes.",
            "Return the word whose letters have the listed codes; the dictionary passed second "
            "gives the code of each letter.",
            "I have codes in a string and an encoding table (letter to code) and need the "
            "original word.",
        ),
        more_phrasings=(
            "Write a function to get a word back from its blank-separated codes, using a dict that maps letters to codes.",
            "Write a python function to reverse an encoding: invert the letter-to-signal mapping passed second and look up each signal of the string passed first.",
            "For a line of signals divided by blanks and a dictionary whose keys are letters and whose values are signals, give the message without spaces.",
            "Which word was sent, if the signals are in a space-divided string and a dict tells the signal of each letter?",
            "Signals back to letters by a letter-to-signal dict.",
            "The first argument is a row of dots and dashes with gaps, the second says how each letter is keyed; read the message and write it down as one word.",
            "The inverse of table encoding: each whitespace-delimited token is replaced by the unique key having that token as its value, and the keys are concatenated.",
            "Split the string at its spaces, find for every piece the letter that the table gives that very code, and glue the letters together.",
        ),
        names=("decode", "from_code", "decode_word", "morse_decode"),
        solutions=(
            """def <f>(text, table):
    letters = {code: letter for letter, code in table.items()}
    return "".join(letters[code] for code in text.split())""",
            """def <f>(codes, table):
    word = ""
    for code in codes.split(" "):
        for letter in table:
            if table[letter] == code:
                word += letter
    return word""",
            """def <f>(text, table):
    back = dict(zip(table.values(), table.keys()))
    return "".join(map(back.get, text.split()))""",
        ),
        inputs=lambda rng: (
            lambda keys: (
                " ".join(MORSE[c] for c in letters(rng, rng.randint(1, 5), keys)),
                {k: MORSE[k] for k in keys},
            )
        )("".join(rng.sample("abdeimno", 3))),
    ),
    Family(
        concept="text-to-binary-codes",
        tags=("strings", "bits"),
        phrasings=(
            "Write a function to write each character of a text as its 8-bit binary code, the "
            "codes separated by spaces.",
            "Write a python function to convert a string to the binary ASCII codes of its "
            "characters, 8 digits each, joined by spaces.",
            "Given an ASCII text, return its characters' codes in binary with leading zeros to 8 "
            "digits and a space between.",
            "Encode a text in binary: eight bits per character, a single space between the groups.",
            "Return the 8-digit binary form of every character's code, separated by one space.",
            "I need 'Hi' as '01001000 01101001', and any other ASCII string like this.",
        ),
        more_phrasings=(
            "Write a function to show a string in bits, 8 per character with leading zeros, spaces between the bytes.",
            "Write a python function to spell out every letter's ordinal in base two, padded to a byte, one blank between bytes.",
            "Given some ASCII text, return a string of octets: the zero-padded base-2 number of each symbol, neighbours parted by a space.",
            "How would a text look in zeros and ones, with eight digits for every character and a blank in between?",
            "A string's characters as space-separated 8-bit groups.",
            "Computers store each letter as eight zeros and ones; write those down for the whole text, leaving a gap between one letter and the next.",
            "The sequence of code points of a string, each rendered in base 2 with a minimum width of eight digits (zero fill), delimited by single spaces.",
            "'A' has number 65 and gives 01000001; do this for all the characters and set a space between each two results.",
        ),
        names=("to_binary", "text_to_bits", "binary_codes", "encode_binary"),
        solutions=(
            """def <f>(text):
    return " ".join(format(ord(c), "08b") for c in text)""",
            """def <f>(text):
    return " ".join(bin(ord(c))[2:].zfill(8) for c in text)""",
            """def <f>(s):
    codes = []
    for c in s:
        codes.append(f"{ord(c):08b}")
    return " ".join(codes)""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 1, 4)),),
    ),
    Family(
        concept="binary-codes-to-text",
        tags=("strings", "bits"),
        phrasings=(
            "Write a function to decode a text of 8-bit binary ASCII codes, separated by spaces, "
            "into characters.",
            "Write a python function to turn groups of eight binary digits separated by spaces "
            "into the text they encode.",
            "Given binary codes of characters with spaces between, return the decoded string.",
            "Read space-separated binary numbers as character codes and return the text of these "
            "characters.",
            "Return the string whose characters have the listed binary ASCII codes.",
            "I have '01001111 01001011' and need 'OK'; decode any such string of binary character "
            "codes.",
        ),
        names=("from_binary", "bits_to_text", "decode_binary", "binary_to_text"),
        solutions=(
            """def <f>(text):
    return "".join(chr(int(code, 2)) for code in text.split())""",
            """def <f>(codes):
    result = ""
    for code in codes.split():
        result += chr(int(code, 2))
    return result""",
            """def <f>(text):
    return bytes(int(bits, 2) for bits in text.split()).decode()""",
        ),
        inputs=lambda rng: (" ".join(format(ord(c), "08b") for c in mixed(rng, size(rng, 1, 6))),),
    ),
    Family(
        concept="text-to-hex-codes",
        tags=("strings", "bits"),
        phrasings=(
            "Write a function to write the ASCII codes of a text's characters as two-digit "
            "lower-case hex numbers, without separators.",
            "Write a python function to encode an ASCII string as hexadecimal, two small hex "
            "digits for each character, run together.",
            "Given a text, return the hex code (2 digits, a-f in lower case) of every character, "
            "joined directly.",
            "Convert a string to its hex representation: 'AZ' becomes '415a'.",
            "Return a string with two lower-case hexadecimal digits per character of an ASCII "
            "text.",
            "I need the characters of a text as hex codes, lower case and with nothing in between.",
        ),
        names=("to_hex", "text_to_hex", "hex_encode", "encode_hex"),
        solutions=(
            """def <f>(text):
    return "".join(format(ord(c), "02x") for c in text)""",
            """def <f>(text):
    return text.encode().hex()""",
            """def <f>(s):
    digits = "0123456789abcdef"
    result = ""
    for c in s:
        result += digits[ord(c) // 16] + digits[ord(c) % 16]
    return result""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 1, 8)),),
    ),
    Family(
        concept="hex-codes-to-text",
        tags=("strings", "bits"),
        phrasings=(
            "Write a function to decode a string of hexadecimal digit pairs into the text of the "
            "characters with these codes.",
            "Write a python function to read every two hex digits of a string as a character code "
            "and return the characters.",
            "Given a hex string of even length, return the ASCII text that it encodes, two digits "
            "for each character.",
            "Decode '415a' to 'AZ': each pair of hex digits is the code of one character.",
            "Return the text whose ASCII codes are written as two-digit hex numbers one after "
            "another.",
            "I have hex-encoded ASCII text without separators and want the plain text back.",
        ),
        names=("from_hex", "hex_to_text", "hex_decode", "decode_hex"),
        solutions=(
            """def <f>(text):
    return "".join(chr(int(text[i:i + 2], 16)) for i in range(0, len(text), 2))""",
            """def <f>(text):
    return bytes.fromhex(text).decode()""",
            """import re

def <f>(s):
    result = ""
    for pair in re.findall("..", s):
        result += chr(int(pair, 16))
    return result""",
        ),
        inputs=lambda rng: (mixed(rng, size(rng, 1, 8)).encode().hex(),),
    ),
    Family(
        concept="escape-markup-characters",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to escape a text for HTML: '&' becomes '&amp;', '<' becomes '&lt;' "
            "and '>' becomes '&gt;'.",
            "Write a python function to replace '&', '<' and '>' in a string by '&amp;', '&lt;' "
            "and '&gt;'.",
            "Given a text, return it with the signs & < > written as the entities &amp; &lt; &gt;.",
            "Make a text safe for HTML by turning its '&', '<' and '>' into '&amp;', '&lt;', "
            "'&gt;'; nothing else changes.",
            "Return the string where every original &, < and > is replaced by its entity (&amp;, "
            "&lt;, &gt;).",
            "I need 'a < b' as 'a &lt; b', and likewise & as &amp; and > as &gt; in any text.",
        ),
        more_phrasings=(
            "Write a function to make a string harmless in a web page: swap & for &amp;, < for &lt; and > for &gt;.",
            "Write a python function to substitute the entities &lt;, &gt; and &amp; for angle brackets and ampersands in a document.",
            "You have raw text to be shown in a browser; return it with each ampersand, less-than and greater-than sign as &amp;, &lt; and &gt;.",
            "What does a text become when < turns into &lt;, > into &gt;, and each & of the original into &amp;?",
            "Encode &, < and > as &amp;, &lt;, &gt;.",
            "Three signs confuse a web page: the ampersand and both pointed brackets; write &amp;, &lt; and &gt; in their place and leave the rest, quotes included, alone.",
            "Entity encoding of a string: U+0026 maps to &amp;, U+003C to &lt;, U+003E to &gt;, and all other characters map to themselves.",
            "Deal with the ampersands first (they become &amp;), then with < (to &lt;) and > (to &gt;), so that no entity is spoilt, and return the text.",
        ),
        names=("escape_html", "escape", "make_safe", "encode_entities"),
        solutions=(
            """def <f>(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")""",
            """def <f>(text):
    entities = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    return "".join(entities.get(c, c) for c in text)""",
            """import html

def <f>(text):
    return html.escape(text, quote=False)""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 8), "ab x<>&&<>"),),
    ),
    Family(
        concept="percent-encode-signs",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to percent-encode a text: letters and digits stay, every other "
            "ASCII character becomes '%' and its two-digit upper-case hex code.",
            "Write a python function to replace each character of an ASCII string that is neither "
            "letter nor digit by '%XX', XX its hex code in capitals.",
            "Given a text, keep its letters and digits and write all others as '%' followed by "
            "the code in two upper-case hex digits.",
            "Encode a string for an address: all but letters and digits become % plus two hex "
            "digits (upper case), so ' ' is '%20'.",
            "Return the text with every non-alphanumeric ASCII character turned into its '%'-hex "
            "form (two capitals or digits).",
            "I need 'a b!' as 'a%20b%21', where only letters and digits are left as they are.",
        ),
        more_phrasings=(
            "Write a function to URL-quote an ASCII string, keeping only letters and digits and writing the rest as %XX in capital hex.",
            "Write a python function to substitute a percent sign and two uppercase hexadecimal digits for any punctuation or blank in a string.",
            "Given ASCII text, return it with alphanumeric characters untouched and all others as % followed by their code in base 16, two places, capitals.",
            "What is the percent form of an ASCII string in which even '-', '_' and '.' are escaped, with hex digits in upper case?",
            "Percent-escape (upper-case hex) all but letters and digits.",
            "Web addresses dislike odd signs: keep A-Z, a-z and 0-9, and for anything else write % and its two-figure hexadecimal number with large letters.",
            "A mapping on ASCII strings: c goes to itself if alphanumeric, otherwise to '%' and the zero-padded two-digit uppercase base-16 numeral of ord(c).",
            "'x+y' should come out as 'x%2By': a plus has the hex code 2B, and every character other than a letter or digit is treated so.",
        ),
        names=("percent_encode", "url_encode", "encode_url", "quote_text"),
        solutions=(
            """def <f>(text):
    return "".join(c if c.isalnum() else f"%{ord(c):02X}" for c in text)""",
            """import re

def <f>(text):
    return re.sub("[^a-zA-Z0-9]", lambda m: "%" + format(ord(m.group()), "02X"), text)""",
            """def <f>(s):
    result = ""
    for c in s:
        if c.isalnum():
            result += c
        else:
            result += "%" + hex(ord(c))[2:].upper().zfill(2)
    return result""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 2, 9), "abXY12 ?&/-+="),),
    ),
    Family(
        concept="percent-decode-text",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to decode a percent-encoded ASCII text: each '%' with two hex "
            "digits becomes the character with that code.",
            "Write a python function to replace every '%XX' in a string by the character whose "
            "hex code is XX.",
            "Given a text such as 'a%20b', turn all % escapes (% and two hex digits) back into "
            "characters.",
            "Undo percent-encoding: '%' and the two hex digits after it stand for one ASCII "
            "character, other characters stay.",
            "Return the string with all '%hh' sequences decoded to the characters of code hh "
            "(hexadecimal).",
            "I have address text like 'x%3Dy' and need it readable ('x=y').",
        ),
        names=("percent_decode", "url_decode", "decode_url", "unquote_text"),
        solutions=(
            """import re

def <f>(text):
    return re.sub("%([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), text)""",
            """from urllib.parse import unquote

def <f>(text):
    return unquote(text)""",
            """def <f>(text):
    first, *parts = text.split("%")
    return first + "".join(chr(int(p[:2], 16)) + p[2:] for p in parts)""",
        ),
        inputs=lambda rng: (
            "".join(
                c if c.isalnum() else f"%{ord(c):02X}"
                for c in letters(rng, rng.randint(2, 9), "abXY12 ?&/-+=")
            ),
        ),
    ),
    Family(
        concept="escape-quotes-and-backslashes",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to put a backslash before every double quote and every backslash of "
            "a text.",
            "Write a python function to escape the characters '\"' and '\\' of a string with a "
            "preceding '\\'.",
            "Given a text, return it with each double quote and each backslash preceded by an "
            "additional backslash.",
            "Escape double quotes and backslashes in a string by a backslash in front of them.",
            "Return the text in which one extra '\\' stands before each '\"' and each '\\' of the "
            "original.",
            "I want to put text between double quotes and so need its quotes and backslashes "
            "escaped with a backslash.",
        ),
        more_phrasings=(
            "Write a python function to double each backslash and turn every \" into \\\" in some text.",
            "Given any string, return a copy where \\ has become \\\\ and \" has become \\\", all else being the same.",
            "How does a text read with a backslash added in front of all its backslashes and double quotation marks?",
            "Prefix each \" and \\ with a backslash.",
            "Two signs are dangerous inside a quoted string, the double quote and the backslash; set a backslash ahead of each of them and change nothing else.",
            "String-literal escaping: the characters U+0022 and U+005C are each replaced by themselves with U+005C in front; others are unaffected.",
            "First double all backslashes, then insert one before every double quote; single quotes and other characters keep as they are.",
        ),
        names=("escape_quotes", "escape_text", "add_backslashes", "escape"),
        solutions=(
            r"""def <f>(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')""",
            r"""def <f>(text):
    return "".join("\\" + c if c in '"\\' else c for c in text)""",
            r"""import re

def <f>(text):
    return re.sub(r'(["\\])', r"\\\1", text)""",
        ),
        inputs=lambda rng: (letters(rng, rng.randint(2, 7), 'abc""\\ x'),),
    ),
    Family(
        concept="unescape-newlines-and-tabs",
        tags=("strings", "parsing"),
        phrasings=(
            "Write a function to replace the two characters '\\n' (backslash, n) in a text by a "
            "line break and '\\t' (backslash, t) by a tab.",
            "Write a python function to turn written escapes, a backslash followed by n or t, "
            "into a real newline or tab.",
            "Given a text with no other backslashes, decode backslash-n to a line feed and "
            "backslash-t to a tab character.",
            "Return the string with every backslash + 'n' made a newline and every backslash + "
            "'t' made a tab.",
            "Interpret the escape sequences backslash n and backslash t in a text (there are no "
            "others).",
            "I have text read from a file where line breaks and tabs are written as backslash-n "
            "and backslash-t, and need the real characters.",
        ),
        more_phrasings=(
            "Write a function to convert literal \\n and \\t in a string to real newlines and tabs.",
            "Write a python function to expand the two-character marks backslash-n and backslash-t into the control characters they name.",
            "You have a string in which line ends are spelled \\n and tabs \\t (no other backslashes occur); return it with the true characters.",
            "What is the text once a backslash followed by n is read as a line end and one followed by t as a tab?",
            "Decode written \\n and \\t into control characters.",
            "Somebody typed a backslash and an n where a new line should start, and a backslash and a t for a tab; put the real things there.",
            "The unescaping map for the sequences 5C 6E to LF (0A) and 5C 74 to HT (09), applied to all occurrences in a string.",
            "Where a backslash and an n stand put a line break, where a backslash and a t stand a tabulator; as no other backslashes occur, none is left in the result.",
        ),
        names=("unescape", "decode_escapes", "real_newlines", "interpret_escapes"),
        solutions=(
            r"""def <f>(text):
    return text.replace("\\n", "\n").replace("\\t", "\t")""",
            r"""import re

def <f>(text):
    return re.sub(r"\\([nt])", lambda m: {"n": "\n", "t": "\t"}[m[1]], text)""",
        ),
        inputs=lambda rng: (
            "".join(w + rng.choice(("\\n", "\\t", " ")) for w in words(rng, rng.randint(1, 4))),
        ),
    ),
    Family(
        concept="length-prefixed-encode",
        tags=("strings", "lists"),
        phrasings=(
            "Write a function to join a list of strings into one, each preceded by its length and "
            "a ':' ('ab' becomes '2:ab').",
            "Write a python function to encode a list of texts as length, colon, text, one after "
            "another without separators.",
            "Given a list of strings, return one string in which every item is written as its "
            "length, ':' and the item itself.",
            "Pack strings into a single text: for each its number of characters, a colon and its "
            "characters.",
            "Return the concatenation of 'n:text' over the items of a list, n being the item's "
            "length.",
            "I need ['cat', ''] as '3:cat0:', and any list of strings packed in this way.",
        ),
        more_phrasings=(
            "Write a function to serialize a list of strings as count, colon, content, with nothing between the entries.",
            "Write a python function to concatenate texts so that they can be told apart again, by putting the character count and ':' ahead of each.",
            "Given several strings in a list, return one text where every string follows its own size and a colon; an empty string gives '0:'.",
            "What single string results when each list entry is written as its number of characters, a colon, and itself?",
            "Join strings, each with a 'length:' prefix.",
            "Before each word write how many letters it has and a colon, then the word, then go straight on with the next word.",
            "The netstring-like encoding (no trailing comma) of a sequence: for each element s, the decimal of len(s), ':' and s, all concatenated.",
            "['hi', '', 'sun'] comes out as '2:hi0:3:sun', and any other list of texts is packed in the same manner.",
        ),
        names=("pack", "encode_list", "pack_strings", "length_prefix"),
        solutions=(
            """def <f>(items):
    return "".join(f"{len(item)}:{item}" for item in items)""",
            """def <f>(words):
    result = ""
    for word in words:
        result += str(len(word)) + ":" + word
    return result""",
            """def <f>(items):
    return "".join(map(lambda s: str(len(s)) + ":" + s, items))""",
        ),
        inputs=lambda rng: (["" if chance(rng, 0.2) else w for w in words(rng, size(rng, 1, 4))],),
    ),
    Family(
        concept="length-prefixed-decode",
        tags=("parsing", "lists"),
        phrasings=(
            "Write a function to read back a list of strings from a text in which each is "
            "preceded by its length and a ':'.",
            "Write a python function to decode text like '3:cat2:up' into ['cat', 'up']: a "
            "length, a colon, that many characters, repeated.",
            "Given a string of items written as length, ':' and the characters, return the list "
            "of the items.",
            "Unpack a text made of pieces 'n:' followed by n characters each; return the pieces "
            "as a list.",
            "Return the list of strings packed in a text by putting every length and a colon "
            "before the item.",
            "I have '1:a3:b:c' and need ['a', 'b:c']: each number tells how many characters after "
            "its colon belong to the item.",
        ),
        more_phrasings=(
            "Write a function to split a string of 'size:content' records back into the list of contents.",
            "Write a python function to parse a stream in which a decimal count and a colon announce how many characters the next entry has.",
            "Given text packed as count, ':' and that many characters, over and over, return all the entries in a list (empty text, empty list).",
            "Which strings were packed in a text where every string comes after its own length and a colon?",
            "Decode 'length:text' records into a list of strings.",
            "Read a number up to the colon, take that many letters as one word, and go on behind it till nothing is left; list the words.",
            "Inverse of length-prefix framing: the input is a concatenation of n:s with len(s) = n; the output is the list of all s in order.",
            "Entries may hold digits and colons themselves, so don't split at ':'; trust the number in front, as in '4:1:232:ab', which gives ['1:23', 'ab'].",
        ),
        names=("unpack", "decode_list", "unpack_strings", "read_prefixed"),
        solutions=(
            """def <f>(text):
    items = []
    while text:
        length, _, rest = text.partition(":")
        items.append(rest[:int(length)])
        text = rest[int(length):]
    return items""",
            """def <f>(text):
    items = []
    i = 0
    while i < len(text):
        colon = text.index(":", i)
        end = colon + 1 + int(text[i:colon])
        items.append(text[colon + 1:end])
        i = end
    return items""",
        ),
        inputs=lambda rng: (
            "".join(
                f"{len(item)}:{item}"
                for item in (
                    rng.choice((w, w, "", w[:1] + ":" + w, w + "4"))
                    for w in words(rng, size(rng, 1, 4))
                )
            ),
        ),
    ),
    Family(
        concept="even-parity-bit",
        tags=("bits", "strings"),
        phrasings=(
            "Write a function to append a parity bit to a string of 0s and 1s so that the number "
            "of ones becomes even.",
            "Write a python function to return a bit string with '1' added at the end if it has "
            "an odd number of ones, otherwise '0'.",
            "Given a binary string, add one bit at its end that makes the count of '1' even.",
            "Attach an even-parity bit to the right of a text of binary digits.",
            "Return the bits followed by '0' if their ones are even in number and by '1' if odd.",
            "I send bit strings and need each extended by one last bit such that all ones "
            "together are even in number.",
        ),
        names=("add_parity", "parity_bit", "with_parity", "append_parity"),
        solutions=(
            """def <f>(bits):
    return bits + str(bits.count("1") % 2)""",
            """def <f>(bits):
    parity = 0
    for bit in bits:
        parity ^= int(bit)
    return bits + str(parity)""",
            """def <f>(text):
    return text + ("0" if text.count("1") % 2 == 0 else "1")""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 1, 8), "01"),),
    ),
    Family(
        concept="text-checksum-modulo",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to return the sum of a text's character codes modulo <m>.",
            "Write a python function to compute a checksum: add up the codes (ord) of all "
            "characters and take the remainder by <m>.",
            "Given a string, return the total of its ASCII codes reduced modulo <m>.",
            "What remains when the sum of the character codes of a text is divided by <m>?",
            "Return a simple hash of a string, namely its summed character codes mod <m>.",
            "I need the checksum of a text, defined as the sum of ord(c) over its characters c, "
            "modulo <m>.",
        ),
        more_phrasings=(
            "Write a function to add up the ord values of a string and reduce the sum mod <m>.",
            "Write a python function to hash a text into a number below <m>: the remainder of the total of its characters' codes.",
            "For a string, return what is left over when the sum of its character codes is divided by <m>.",
            "Which remainder does the sum of all code points in a text leave on division by <m>?",
            "Sum of character codes mod <m>.",
            "Every letter has a number in the computer; add the numbers of all letters of the text, divide by <m> and tell me the rest.",
            "The additive checksum of a string s modulo <m>: the residue of the sum of ord(s[i]) over all positions i; 0 for the empty string.",
            "Start at 0, add each character's code in turn, and take the final total % <m> as the text's fingerprint.",
        ),
        names=("checksum", "simple_hash", "text_checksum", "code_sum"),
        solutions=(
            """def <f>(text):
    return sum(ord(c) for c in text) % <m>""",
            """def <f>(text):
    total = 0
    for c in text:
        total = (total + ord(c)) % <m>
    return total""",
            """def <f>(s):
    return sum(map(ord, s)) % <m>""",
        ),
        inputs=lambda rng, m: (mixed(rng, size(rng, 1, 8)),),
        parameters=lambda rng: {"m": rng.choice((7, 10, 16, 97, 100, 256))},
    ),
)
