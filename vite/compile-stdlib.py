"""Writes a zip of .pyc files from the stock zip of .py files, stored, without what cannot work here."""

import importlib._bootstrap_external as bootstrap
import importlib.util
import io
import zipfile

# No sockets, processes, terminals or databases exist in the room; ctypes would reach past Python.
LEFT_OUT = (
    "_pyrepl", "__phello__", "ctypes", "ensurepip", "multiprocessing", "pyodide/http",
    "sqlite3", "wsgiref", "xmlrpc", "lib2to3", "idlelib", "turtledemo", "venv", "site-packages",
    "ftplib.py", "imaplib.py", "mailbox.py", "poplib.py", "pty.py", "smtplib.py",
    "socketserver.py", "ssl.py", "webbrowser.py", "modulefinder.py", "zipapp.py", "rlcompleter.py",
    "nturl2path.py", "this.py", "antigravity.py",
)  # fmt: skip


def compile_zip(source: str, target: str) -> int:
    """Returns how many modules were written."""
    written = 0
    with zipfile.ZipFile(source) as stock, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as own:
        for name in sorted(stock.namelist()):
            if name.startswith(LEFT_OUT) or name.endswith("/"):
                continue
            body = stock.read(name)
            if name.endswith(".py"):
                # 2 drops docstrings; a program that asks for a library's docstring gets None.
                code = compile(body, f"/lib/python314.zip/{name}", "exec", dont_inherit=True, optimize=2)
                body = bootstrap._code_to_hash_pyc(code, importlib.util.source_hash(body), False)
                name += "c"
                written += 1
            # A fixed date keeps the bytes, and so the file's hash, the same in every build.
            own.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), bytes(body))
    return written


compile_zip
