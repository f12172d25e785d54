"""Arithmetic word problems in the shape of MathQA-Python, all of them our own."""
