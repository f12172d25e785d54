"""Families that evaluate and rewrite expressions given as text."""

import re
from random import Random

from training.corpus.draw import integers, size
from training.corpus.family import Family


def postfix(rng: Random, operands: int, signs: str = "+-*") -> str:
    """An expression in reverse Polish notation."""
    if operands == 1:
        return str(rng.randint(1, 12))
    left = rng.randint(1, operands - 1)
    right = postfix(rng, operands - left, signs)
    return f"{postfix(rng, left, signs)} {right} {rng.choice(signs)}"


def prefix(rng: Random, operands: int) -> str:
    """An expression with every operator before its two operands."""
    if operands == 1:
        return str(rng.randint(1, 12))
    left = rng.randint(1, operands - 1)
    return f"{rng.choice('+-*')} {prefix(rng, left)} {prefix(rng, operands - left)}"


def infix(rng: Random, operands: int, signs: str, high: int = 20) -> str:
    """Numbers joined by operators without spaces."""
    return str(rng.randint(1, high)) + "".join(
        rng.choice(signs) + str(rng.randint(1, high)) for _ in range(operands - 1)
    )


def bracketed(rng: Random, operands: int) -> str:
    """A sum or product of single digits with brackets around each operation."""
    if operands == 1:
        return str(rng.randint(1, 9))
    left = rng.randint(1, operands - 1)
    return f"({bracketed(rng, left)}{rng.choice('+*')}{bracketed(rng, operands - left)})"


FAMILIES = (
    Family(
        concept="evaluate-prefix",
        tags=("parsing", "recursion"),
        phrasings=(
            "Write a function to evaluate a prefix expression with +, - and *, tokens separated "
            "by spaces, e.g. '+ 2 * 3 4'.",
            "Write a python function to compute the value of a Polish-notation text where each of "
            "+ - * stands before its two operands.",
            "Given a prefix (operator first) expression of integers, + - and *, separated by "
            "spaces, return its value.",
            "What is the value of an expression in Polish notation such as '- 9 + 1 2'? Operators "
            "are +, - and *.",
            "Evaluate a string in which the operators +, -, * precede their operands, all tokens "
            "being split by spaces.",
            "Return the integer result of a space-separated expression with the operator (+, - or "
            "*) in front of both operands.",
        ),
        more_phrasings=(
            "Write a function to work out a Polish-notation string of integers and + - *, with spaces between the tokens.",
            "Write a python function to calculate an operator-first formula given as blank-separated text; only plus, minus and times occur.",
            "Given text like '* + 1 2 5' (15), where a sign +, - or * comes ahead of the two parts it joins, return the number it stands for.",
            "Which integer does a space-separated prefix formula with addition, subtraction and multiplication denote?",
            "Value of a prefix expression over + - *.",
            "In this notation 'plus 2 3' is said instead of '2 plus 3', with the signs + - * and blanks between everything; find what the whole comes to.",
            "Semantics of an expression E ::= integer | op E E with op in {+, -, *} and tokens parted by spaces: its integer value, '- a b' being a minus b.",
            "Go through the tokens from the right, push numbers, and at each +, - or * pop two (the first popped is the left operand) and push the result; the last number left is returned.",
        ),
        names=("eval_prefix", "evaluate_prefix", "polish_notation", "prefix_value"),
        solutions=(
            """def <f>(text):
    stack = []
    for token in reversed(text.split()):
        if token in "+-*":
            a, b = stack.pop(), stack.pop()
            stack.append(a + b if token == "+" else a - b if token == "-" else a * b)
        else:
            stack.append(int(token))
    return stack[0]""",
            """import operator

def <f>(text):
    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    tokens = iter(text.split())
    def value():
        token = next(tokens)
        if token in operations:
            return operations[token](value(), value())
        return int(token)
    return value()""",
        ),
        inputs=lambda rng: (prefix(rng, rng.randint(2, 5)),),
    ),
    Family(
        concept="evaluate-postfix-with-division",
        tags=("parsing", "simulation"),
        phrasings=(
            "Write a function to evaluate a postfix expression with + - * and '/', where '/' is "
            "floor division, tokens separated by spaces.",
            "Write a python function to compute a reverse Polish text of integers and + - * /; a "
            "division rounds down (//).",
            "Given a space-separated postfix expression, return its value; the operators are +, "
            "-, * and / for floor division.",
            "Evaluate operators-last notation such as '7 2 /' (gives 3), with + - * and a '/' "
            "that floors.",
            "What does a postfix expression with the four operators + - * / amount to, if / means "
            "integer division rounding down?",
            "Return the integer result of a stack calculation given as text: numbers are pushed, "
            "+ - * / (floor) take the top two.",
        ),
        more_phrasings=(
            "Write a function to work out an RPN string with + - * /, where / floors, tokens parted by spaces.",
            "Write a python function to calculate a formula whose signs stand behind their two operands; quotients are rounded towards minus infinity.",
            "Given blank-separated integers and signs + - * / in reverse Polish order, return the number left at the end, taking / as //.",
            "Which integer does a postfix string denote, if its tokens are split by spaces and '/' means floor division?",
            "Value of an RPN text, '/' being floor division.",
            "Read left to right: keep numbers on a pile, and at a sign + - * / combine the upper two (lower one first, dividing rounds down); say what lies there at last.",
            "Semantics of P ::= integer | P P op, with op one of +, -, *, / and '/' the floored quotient; tokens are space-delimited and the value is an integer.",
            "'9 4 - 2 /' means 9 minus 4, halved and rounded down, so 2; evaluate any text in this notation with + - * /.",
        ),
        names=("eval_postfix", "evaluate_rpn", "postfix_value", "stack_calculator"),
        solutions=(
            """def <f>(text):
    stack = []
    for token in text.split():
        if token in "+-*/":
            b, a = stack.pop(), stack.pop()
            if token == "+":
                stack.append(a + b)
            elif token == "-":
                stack.append(a - b)
            elif token == "*":
                stack.append(a * b)
            else:
                stack.append(a // b)
        else:
            stack.append(int(token))
    return stack.pop()""",
            """import operator

def <f>(text):
    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv}
    stack = []
    for token in text.split():
        if token in operations:
            second = stack.pop()
            stack.append(operations[token](stack.pop(), second))
        else:
            stack.append(int(token))
    return stack[-1]""",
        ),
        inputs=lambda rng: (
            f"{postfix(rng, rng.randint(1, 3))} {rng.randint(2, 5)} /"
            + rng.choice(("", f" {rng.randint(1, 9)} *", f" {rng.randint(1, 9)} -")),
        ),
    ),
    Family(
        concept="evaluate-left-to-right",
        tags=("parsing", "simulation"),
        phrasings=(
            "Write a function to evaluate a text of numbers and + - * separated by spaces "
            "strictly from left to right, ignoring precedence.",
            "Write a python function to compute an expression like '2 + 3 * 4' as a simple "
            "calculator does, step by step from the left (20).",
            "Given a space-separated expression with +, - and *, return its value when the "
            "operators are applied in the order they stand.",
            "Calculate from left to right without operator precedence: tokens are integers and + "
            "- *, divided by spaces.",
            "What would a pocket calculator that ignores precedence show for a text of integers "
            "and + - *, separated by spaces?",
            "Return the result of performing the operations + - * of a text one after another "
            "from the left, all with equal rank.",
        ),
        more_phrasings=(
            "Write a function to compute a spaced-out formula of integers with + - * in reading order, no operator precedence.",
            "Write a python function to fold a blank-separated chain of numbers and signs (plus, minus, times) from its first number onwards, giving all signs equal rank.",
            "You have text such as '1 + 2 * 3' (9): numbers and + - * parted by spaces; return the outcome when each sign acts on everything before it.",
            "What does a formula of integers, +, - and * (tokens split by blanks) yield if times does not go before plus?",
            "Left-associative value of a text, + - * ranking equally.",
            "Begin with the first number and do each plus, minus or times the moment you meet it, never looking ahead; the text has spaces around its signs.",
            "The value of n0 op1 n1 op2 n2 ... (space-delimited, op in +, -, *) under left association with uniform precedence: (((n0 op1 n1) op2 n2) ...).",
            "Ignore what school says about multiplication first: in '4 - 1 * 5' the 4 - 1 is done first and the result is 15; evaluate any such spaced text of + - *.",
        ),
        names=("left_to_right", "calculate", "simple_calculator", "evaluate_in_order"),
        solutions=(
            """def <f>(text):
    tokens = text.split()
    value = int(tokens[0])
    for sign, number in zip(tokens[1::2], tokens[2::2]):
        if sign == "+":
            value += int(number)
        elif sign == "-":
            value -= int(number)
        else:
            value *= int(number)
    return value""",
            """import operator

def <f>(text):
    operations = {"+": operator.add, "-": operator.sub, "*": operator.mul}
    first, *rest = text.split()
    result = int(first)
    for i in range(0, len(rest), 2):
        result = operations[rest[i]](result, int(rest[i + 1]))
    return result""",
        ),
        inputs=lambda rng: (
            " ".join(re.findall(r"\d+|\D", infix(rng, rng.randint(2, 5), "+-*", 12))),
        ),
    ),
    Family(
        concept="evaluate-with-precedence",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to evaluate a text of numbers with + and * without spaces, products "
            "before sums.",
            "Write a python function to compute the value of an expression such as '2+3*4' (14), "
            "with only + and * in it.",
            "Given a string of non-negative integers joined by + and *, return its value with the "
            "usual precedence.",
            "What is the value of a text like '1+2*3*4+5' where multiplication binds tighter than "
            "addition?",
            "Return the sum of the products in an expression of integers, '*' and '+' (no spaces).",
            "Calculate an expression made of whole numbers, plus and times signs by the school "
            "rule: times before plus.",
        ),
        more_phrasings=(
            "Write a function to compute a string like '3*2+1' that has only integers, + and *, in the normal order of operations.",
            "Write a python function to calculate a spaceless formula of natural numbers joined by plus and times signs, multiplying first.",
            "Given text such as '5+2*10' (25) made of whole numbers, '+' and '*', return the integer that it amounts to.",
            "Which number does a formula without blanks denote, its only signs being + and * with * going before +?",
            "Value of a '+' and '*' string, usual precedence.",
            "Work the sum out as at school, times before plus; the text holds only whole numbers and these two signs, with no gaps.",
            "The value of a sum of terms divided by '+', every term being a product of decimal non-negative integers divided by '*', with no whitespace.",
            "Cut the text at each '+', multiply the numbers between the '*' signs within each piece, and add up the products.",
        ),
        names=("evaluate", "sum_of_products", "calculate", "expression_value"),
        solutions=(
            """import math

def <f>(text):
    return sum(math.prod(int(n) for n in term.split("*")) for term in text.split("+"))""",
            """def <f>(text):
    total = 0
    for term in text.split("+"):
        product = 1
        for factor in term.split("*"):
            product *= int(factor)
        total += product
    return total""",
            """def <f>(expression):
    return eval(expression)""",
        ),
        inputs=lambda rng: (infix(rng, rng.randint(2, 6), "+*", 12),),
    ),
    Family(
        concept="infix-to-postfix",
        tags=("parsing", "strings"),
        phrasings=(
            "Write a function to convert an expression of single letters and digits with + - * "
            "and round brackets to postfix, with * before + and -.",
            "Write a python function to rewrite an infix text without spaces (one-character "
            "operands, + - *, parentheses) in postfix notation.",
            "Given an infix string such as 'a+b*c', return its reverse Polish form 'abc*+'; * "
            "binds tighter, equal operators group from the left.",
            "Translate infix to postfix: operands are single characters, operators are + - * with "
            "the usual precedence, left-associative, brackets possible.",
            "Return the postfix text (operators after operands, no brackets) of an infix "
            "expression with one-letter operands and + - *.",
            "I need '(a+b)*c' turned into 'ab+c*', and any such expression with + - * into its "
            "postfix form by the usual rules.",
        ),
        more_phrasings=(
            "Write a function to rewrite an infix formula of one-character operands, + - * and parentheses as RPN without spaces.",
            "Write a python function to move each operator of a formula behind its operands and drop the brackets; * outranks + and -, and equal ranks go left to right.",
            "Given text like 'a-(b+2)*c', whose operands are one letter or digit each, return its operator-last form, here 'ab2+c*-'.",
            "What is the bracket-free postfix version of a formula with single-character operands, the signs + - * and parentheses?",
            "Infix text (+ - *, parentheses) to postfix.",
            "Put plus, minus and times after the two things they combine, so that brackets are no longer needed; names are one character long and times binds strongest.",
            "The translation of an infix expression over one-character operands, left-associative + and -, higher-ranking *, and parentheses into reverse Polish notation, no delimiters.",
            "Shunting yard: copy operands out; at a sign + - * first pop signs of at least its rank, then push it; a closing bracket pops to its opening one; empty the stack at the end.",
        ),
        names=("to_postfix", "infix_to_postfix", "convert_expression", "to_rpn"),
        solutions=(
            """def <f>(text):
    rank = {"+": 1, "-": 1, "*": 2}
    out, stack = "", []
    for c in text:
        if c == "(":
            stack.append(c)
        elif c == ")":
            while stack[-1] != "(":
                out += stack.pop()
            stack.pop()
        elif c in rank:
            while stack and rank.get(stack[-1], 0) >= rank[c]:
                out += stack.pop()
            stack.append(c)
        else:
            out += c
    return out + "".join(reversed(stack))""",
            """def <f>(text):
    depth = 0
    for signs in ("+-", "*"):
        for i in range(len(text) - 1, -1, -1):
            depth += (text[i] == ")") - (text[i] == "(")
            if depth == 0 and text[i] in signs:
                return <f>(text[:i]) + <f>(text[i + 1:]) + text[i]
    return <f>(text[1:-1]) if text[0] == "(" else text""",
        ),
        inputs=lambda rng: (
            rng.choice(("x", "a", "(a+b)", "(x-2)", "(a*b)"))
            + rng.choice("+-*")
            + rng.choice(("c", "d", "(c+d)", "(e-f)", "5"))
            + rng.choice(("", "+g", "*h", "-k", "*(m-1)")),
        ),
    ),
    Family(
        concept="evaluate-fully-bracketed",
        tags=("parsing", "recursion"),
        phrasings=(
            "Write a function to evaluate a fully bracketed expression of single digits with + "
            "and *, like '((1+2)*3)'.",
            "Write a python function to compute a text in which each operation + or * on single "
            "digits or brackets has its own round brackets.",
            "Given a string where every sum and product is enclosed in parentheses and all "
            "numbers have one digit, return its value.",
            "What is the value of a completely parenthesised expression with one-digit numbers, + "
            "and *, e.g. '(2*(3+4))'?",
            "Return the result of an expression of digits, '+', '*' and brackets around every "
            "operation.",
            "Calculate texts like '((5+1)*(2+2))' where brackets settle the order and numbers are "
            "single digits.",
        ),
        more_phrasings=(
            "Write a function to compute a string of digits, + and * where each operation sits in its own parentheses.",
            "Write a python function to calculate a formula of one-figure numbers in which a pair of brackets surrounds any sum or product.",
            "You have text like '((2*4)+(1+1))', every plus and times with its own brackets and all numbers a single digit; return what it comes to.",
            "Which integer does a formula denote that is bracketed around every + and * and has only one-digit numbers?",
            "Value of a fully parenthesised '+' and '*' text.",
            "The brackets say everything about the order: work out the innermost pairs first, each holding one plus or times, until a single number remains.",
            "Semantics of E ::= digit | (E+E) | (E*E): the integer value of the string E, which has no whitespace.",
            "Keep digits and signs on two stacks; whenever a ')' comes, take two values and one sign (+ or *), put back the result, and return what is left.",
        ),
        names=("evaluate_brackets", "bracket_value", "eval_nested", "calculate"),
        solutions=(
            """def <f>(text):
    values, signs = [], []
    for c in text:
        if c.isdigit():
            values.append(int(c))
        elif c in "+*":
            signs.append(c)
        elif c == ")":
            b, a = values.pop(), values.pop()
            values.append(a + b if signs.pop() == "+" else a * b)
    return values[0]""",
            """def <f>(text):
    return eval(text)""",
            r"""import re

def <f>(text):
    def compute(match):
        a, sign, b = match.groups()
        return str(int(a) + int(b) if sign == "+" else int(a) * int(b))
    while "(" in text:
        text = re.sub(r"\((\d+)([+*])(\d+)\)", compute, text)
    return int(text)""",
        ),
        inputs=lambda rng: (bracketed(rng, rng.randint(2, 5)),),
    ),
    Family(
        concept="evaluate-boolean-text",
        tags=("parsing", "logic"),
        phrasings=(
            "Write a function to evaluate a text like 'T and F or T', where 'and' binds tighter "
            "than 'or', as a bool.",
            "Write a python function to compute a logic expression of T, F, 'and', 'or' with "
            "spaces; 'and' comes before 'or'.",
            "Given a string of the values T and F joined by ' and ' and ' or ', return its truth "
            "value, 'and' having precedence.",
            "Is the expression true? It consists of T (true), F (false) and the words and / or, "
            "with the usual precedence of 'and'.",
            "Return True or False for a text such as 'F or T and T' (T is true, F is false, 'and' "
            "before 'or').",
            "Evaluate a text such as 'F or T and T' (letters T and F joined by the words and / "
            "or, 'and' going before 'or') to a boolean.",
        ),
        more_phrasings=(
            "Write a function to tell whether a text of T, F, 'and' and 'or' comes out true, and binding before or.",
            "Write a python function to compute the truth value of letters T and F connected by the words and/or, where a conjunction is formed before a disjunction.",
            "Given a sentence like 'T or F and F' (True), T standing for true and F for false, return its boolean under normal precedence.",
            "Does a spaced string of T's and F's, linked by 'and' and 'or' with 'and' first, evaluate to True?",
            "Truth of a T/F formula with and, or.",
            "The text has parts joined by 'or', each made of T or F joined by 'and'; it holds if some part has nothing but T's.",
            "The boolean value of a disjunction of conjunctions over the constants T and F, written with the keywords or / and between single spaces.",
            "Split the text at ' or ', each piece at ' and '; return True as soon as one piece consists of T only, and False if all contain an F.",
        ),
        names=("evaluate_logic", "eval_bool", "truth_value", "is_true"),
        solutions=(
            """def <f>(text):
    return any(all(v == "T" for v in part.split(" and ")) for part in text.split(" or "))""",
            """def <f>(text):
    for group in text.split(" or "):
        if "F" not in group:
            return True
    return False""",
            """def <f>(text):
    return eval(text.replace("T", "True").replace("F", "False"))""",
        ),
        inputs=lambda rng: (
            rng.choice("TF")
            + "".join(
                rng.choice((" and ", " and ", " or ")) + rng.choice("TFF")
                for _ in range(rng.randint(1, 4))
            ),
        ),
    ),
    Family(
        concept="evaluate-comparison-text",
        tags=("parsing", "logic"),
        phrasings=(
            "Write a function to evaluate a comparison text like '3 < 5' with one of <, >, <=, "
            ">=, == or != between two integers.",
            "Write a python function to return True or False for a text 'a op b', with integers a "
            "and b and a comparison operator op.",
            "Given a string of an integer, a comparison sign (<, >, <=, >=, ==, !=) and an "
            "integer, separated by spaces, return whether it holds.",
            "Is the comparison in the text true? It has the form number, operator, number, with "
            "spaces, as in '7 >= 7'.",
            "Return the truth of a comparison given as text, such as '4 != 4' (False).",
            "Read two integers and the comparison operator between them from a text and return "
            "the boolean result.",
        ),
        more_phrasings=(
            "Write a function to check if a text such as '4 <= 9' holds, for any of the six comparison signs.",
            "Write a python function to parse an integer, a relation (==, !=, <, <=, > or >=) and another integer, parted by spaces, and say whether the relation is fulfilled.",
            "Given a string with two whole numbers and one of the signs < > <= >= == != between them (blanks around it), return whether it is right, as a bool.",
            "Does the claim in a string like '12 != 7' hold, the sign being any of Python's six comparisons?",
            "Truth of an 'int comparator int' text.",
            "Somebody writes down that one number is less than, more than, equal to or different from another, say '2 >= 6'; tell if that is so (here it is not).",
            "The boolean denoted by a string 'm R n', m and n integers and R in {<, >, <=, >=, ==, !=}, with the three tokens delimited by spaces.",
            "Split at the blanks, convert the outer tokens to int, choose the operator by the middle one among <, >, <=, >=, == and !=, and return its verdict.",
        ),
        names=("evaluate_comparison", "compare_text", "holds", "is_true"),
        solutions=(
            """import operator

def <f>(text):
    tests = {
        "<": operator.lt, ">": operator.gt, "<=": operator.le,
        ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
    }
    a, sign, b = text.split()
    return tests[sign](int(a), int(b))""",
            """def <f>(text):
    left, sign, right = text.split()
    a, b = int(left), int(right)
    if sign == "!=":
        return a != b
    return (a < b and "<" in sign) or (a > b and ">" in sign) or (a == b and "=" in sign)""",
            """def <f>(comparison):
    return eval(comparison)""",
        ),
        inputs=lambda rng: (
            f"{rng.randint(1, 6)} {rng.choice('< > <= >= == !='.split())} {rng.randint(1, 6)}",
        ),
    ),
    Family(
        concept="solve-missing-addend",
        tags=("parsing", "numbers"),
        phrasings=(
            "Write a function to solve an equation text 'x + a = b' with whole numbers a and b "
            "for x.",
            "Write a python function to return the integer x that fulfils a text of the form 'x + "
            "5 = 12'.",
            "Given an equation 'x + a = b' as a string, return x as an int.",
            "Which number must x be in a text equation such as 'x + 3 = 10'? The form is always x "
            "+ number = number.",
            "Read the two integers of 'x + a = b' and return b minus a.",
            "I have equations like 'x + 4 = 1' as text and need their solution x.",
        ),
        names=("solve_equation", "find_x", "missing_addend", "solve"),
        solutions=(
            """def <f>(equation):
    left, right = equation.split(" = ")
    return int(right) - int(left.split(" + ")[1])""",
            """import re

def <f>(text):
    a, b = map(int, re.findall("[0-9]+", text))
    return b - a""",
            """def <f>(text):
    parts = text.split()
    return int(parts[4]) - int(parts[2])""",
        ),
        inputs=lambda rng: (f"x + {rng.randint(0, 30)} = {rng.randint(0, 60)}",),
    ),
    Family(
        concept="polynomial-text",
        tags=("strings", "numbers"),
        phrasings=(
            "Write a function to write a polynomial as text from coefficients, highest power "
            "first: [2, 0, 5] is '2x^2 + 0x^1 + 5x^0'.",
            "Write a python function to format a coefficient list (highest power first) as 'ax^n "
            "+ ... + cx^0', every term written out.",
            "Given coefficients from the highest power down to power 0, return the terms "
            "coefficient, 'x^', exponent, joined by ' + '.",
            "Return the text of a polynomial, all terms in the form 'ax^k' joined with ' + ', "
            "from the list of its coefficients (constant last).",
            "Join 'ax^k' for each coefficient a of a list with ' + ', where k counts down to 0 at "
            "the last one.",
            "I need [4, 1] written as '4x^1 + 1x^0' and so for any list of non-negative "
            "coefficients, zero terms included.",
        ),
        more_phrasings=(
            "Write a function to print a coefficient list, leading one first, as '3x^2 + 0x^1 + 7x^0', leaving no term out.",
            "Write a python function to spell a polynomial's non-negative coefficients, given in falling order of degree, as terms 'cx^e' with ' + ' in between.",
            "Given the factors of x^n, ..., x^1, x^0 in this order, return a string that shows all terms, even zero ones, with plus signs (blank either side) between.",
            "How is a list of coefficients written as a sum of terms like '4x^3', exponents falling to 0 and none skipped?",
            "Coefficients (highest first) to 'ax^n + ... + zx^0'.",
            "The numbers tell how many of each power of x there are, largest power first; write number, x, ^ and power for each, with ' + ' between them.",
            "For a sequence a_0 ... a_n of coefficients in descending degree, the string of the summands a_i 'x^' (n - i), delimited by ' + '; no simplification for 0 or 1.",
            "The last number always gets 'x^0', the one before it 'x^1', and so on leftwards; [1, 0, 6] therefore reads '1x^2 + 0x^1 + 6x^0'.",
        ),
        names=("polynomial_text", "format_polynomial", "write_polynomial", "poly_to_string"),
        solutions=(
            """def <f>(coefficients):
    top = len(coefficients) - 1
    return " + ".join(f"{a}x^{top - i}" for i, a in enumerate(coefficients))""",
            """def <f>(coefficients):
    terms = []
    power = len(coefficients)
    for a in coefficients:
        power -= 1
        terms.append(str(a) + "x^" + str(power))
    return " + ".join(terms)""",
        ),
        inputs=lambda rng: (integers(rng, 0, 9, rng.randint(1, 5)),),
    ),
    Family(
        concept="run-arithmetic-commands",
        tags=("parsing", "simulation"),
        phrasings=(
            "Write a function to apply commands like 'add 5', 'sub 2' or 'mul 3' in a list to a "
            "start value of 0 and return the result.",
            "Write a python function to run a list of texts 'add n', 'sub n' and 'mul n' one by "
            "one on a number that begins at zero.",
            "Given a list of commands (a word add, sub or mul and an integer), return the value "
            "after all of them, starting from 0.",
            "What number results if, beginning with 0, each command 'add n', 'sub n' or 'mul n' "
            "of a list is carried out in order?",
            "Return the final value of an accumulator that is 0 first and changed by the listed "
            "commands add, sub, mul with their integer.",
            "Interpret a small program, a list of 'add n' / 'sub n' / 'mul n' lines, on a value "
            "that is 0 at the start.",
        ),
        more_phrasings=(
            "Write a function to start at 0, carry out 'add n', 'sub n' and 'mul n' strings in order, and return the total.",
            "Write a python function to execute instructions such as 'mul 4' (a verb add, sub or mul plus an integer) on an accumulator that is initially zero.",
            "Given instruction strings, each one of add, sub, mul with a number behind a space, return the accumulator after the last one; it begins at 0.",
            "Where does a counter starting from zero end up when the orders 'add n', 'sub n', 'mul n' of a list are followed one after another?",
            "Final value of add/sub/mul commands from 0.",
            "Think of a number, namely nothing; then the list tells you to add, take away or multiply by some amount, line by line; say what you have at the end.",
            "The state of an integer register, initially 0, after a sequence of operations add n (increase by n), sub n (decrease by n) and mul n (multiply by n) given as strings.",
            "['add 3', 'mul 4', 'sub 2'] gives 0 + 3 = 3, times 4 = 12, less 2 = 10; an empty program leaves 0.",
        ),
        names=("run_commands", "interpret", "accumulate", "execute"),
        solutions=(
            """def <f>(commands):
    value = 0
    for command in commands:
        name, number = command.split()
        if name == "add":
            value += int(number)
        elif name == "sub":
            value -= int(number)
        else:
            value *= int(number)
    return value""",
            """import operator

def <f>(lines):
    operations = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}
    value = 0
    for line in lines:
        word, n = line.split()
        value = operations[word](value, int(n))
    return value""",
        ),
        inputs=lambda rng: (
            [f"add {rng.randint(1, 20)}"]
            + [
                f"{rng.choice(('add', 'sub', 'mul'))} {rng.randint(1, 9)}"
                for _ in range(size(rng, 1, 4))
            ],
        ),
    ),
    Family(
        concept="formula-atom-count",
        tags=("parsing", "counters"),
        phrasings=(
            "Write a function to count the atoms in a chemical formula like 'C2H6O' (symbols with "
            "optional counts, no brackets).",
            "Write a python function to return the total number of atoms of a formula; an element "
            "without a number counts once.",
            "Given a formula of element symbols (a capital, maybe a small letter) each with an "
            "optional count, return how many atoms it has.",
            "How many atoms are in a molecule written like 'H2O' (3) or 'NaCl' (2), without "
            "brackets?",
            "Return the sum of the counts of all elements in a bracket-free chemical formula, a "
            "missing count meaning 1.",
            "Add up the numbers behind the element symbols of a formula; a symbol with no number "
            "stands for one atom.",
        ),
        names=("count_atoms", "atom_count", "number_of_atoms", "atoms"),
        solutions=(
            r"""import re

def <f>(formula):
    return sum(int(n or 1) for n in re.findall(r"[A-Z][a-z]?(\d*)", formula))""",
            """import re

def <f>(formula):
    total = 0
    for symbol, count in re.findall("([A-Z][a-z]*)([0-9]*)", formula):
        total += int(count) if count else 1
    return total""",
        ),
        inputs=lambda rng: (
            "".join(
                symbol + rng.choice(("", "", "2", "3", "6", "12"))
                for symbol in rng.sample(
                    ("C", "H", "O", "N", "Na", "Cl", "S", "Fe"), rng.randint(1, 4)
                )
            ),
        ),
    ),
    Family(
        concept="formula-to-counts",
        tags=("parsing", "dictionaries"),
        phrasings=(
            "Write a function to parse a chemical formula without brackets, like 'C6H12O6', into "
            "a dictionary from element to number of atoms.",
            "Write a python function to return a dict of the atoms in a formula; every element "
            "occurs once in it, a missing count is 1.",
            "Given a formula of different element symbols with optional counts, return a "
            "dictionary of each symbol's count as an int.",
            "Read 'NaHCO3' as {'Na': 1, 'H': 1, 'C': 1, 'O': 3}, and other formulas (no brackets, "
            "no repeated elements) likewise.",
            "How many atoms of each element are in a simple formula such as 'CO2'? Return a "
            "dictionary from symbol to count.",
            "Return the elements of a formula with their counts as a dict; symbols are a capital "
            "plus an optional small letter, no number means one.",
        ),
        more_phrasings=(
            "Write a function to make a dict of element -> atom count from a bracketless formula with no element twice, no number meaning 1.",
            "Write a python function to tally the atoms of a molecule written like 'H2SO4'; symbols (all different) become keys and their subscripts, default 1, int values.",
            "For a chemical formula with neither brackets nor repeated symbols, return a mapping from each symbol to the integer behind it, or to 1 if there is none.",
            "What atoms, and how many of each, does a formula such as 'NaCl' or 'Fe2O3' list, as a dictionary of ints keyed by symbol?",
            "Bracketless chemical formula to a symbol-count dict.",
            "In H2O the little 2 belongs to the H, and the O has no number so there is one; give such a table of substance letters and numbers for any formula that names no element twice.",
            "The function from formulas (symbol = capital letter plus at most one small letter; optional decimal count; all symbols distinct) to dictionaries of counts, an absent count being 1.",
            "'MgO2' should come out as {'Mg': 1, 'O': 2}; a capital opens a new symbol, one small letter may follow it, digits give its multiplicity.",
        ),
        names=("parse_formula", "formula_to_dict", "element_counts", "atoms_by_element"),
        solutions=(
            r"""import re

def <f>(formula):
    pairs = re.findall(r"([A-Z][a-z]?)(\d*)", formula)
    return {symbol: int(count or 1) for symbol, count in pairs}""",
            r"""import re

def <f>(formula):
    counts = {}
    for part in re.findall(r"[A-Z][a-z]?\d*", formula):
        symbol = part.rstrip("0123456789")
        counts[symbol] = int(part[len(symbol):] or 1)
    return counts""",
        ),
        inputs=lambda rng: (
            "".join(
                symbol + rng.choice(("", "", "2", "3", "6", "12"))
                for symbol in rng.sample(
                    ("C", "H", "O", "N", "Na", "Cl", "S", "Fe"), rng.randint(1, 4)
                )
            ),
        ),
    ),
)
