"""Arithmetic word problems in the shape of MathQA-Python, all of them our own.

The modules here hold whole stories, `chains/` composes others of relations.
"""
