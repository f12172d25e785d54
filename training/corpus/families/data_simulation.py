"""Families that follow steps: queues, stacks, robots, accounts."""

from training.corpus.draw import integers, letters, size
from training.corpus.family import Family

FAMILIES = (
    Family(
        concept="robot-position",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to return the final (x, y) of a robot that starts at (0, 0) and "
            "obeys "
            "a string of U, D, L and R moves.",
            "Write a python function to follow moves (U: y+1, D: y-1, R: x+1, L: x-1) from the "
            "origin and return the end point as a tuple.",
            "Given a text of the letters U, D, L and R, compute where a walker from (0, 0) "
            "ends; "
            "up raises y and right raises x.",
            "Simulate a robot on a grid: up, down, left, right as letters; return (x, y).",
            "Where does a path of the steps U, D, L, R lead from the origin? Up is +y, right "
            "is +x.",
            "Return the tuple (x, y) after carrying out all of the U/D/L/R steps from (0, 0).",
            "I need the end position of a robot driven by a string such as 'UURL', as a tuple "
            "with x first; R increases x and U increases y.",
        ),
        names=("robot_position", "final_position", "walk", "follow_moves"),
        solutions=(
            """def <f>(moves):
    x = y = 0
    for move in moves:
        if move == "U":
            y += 1
        elif move == "D":
            y -= 1
        elif move == "R":
            x += 1
        elif move == "L":
            x -= 1
    return (x, y)""",
            """def <f>(moves):
    x = moves.count("R") - moves.count("L")
    y = moves.count("U") - moves.count("D")
    return x, y""",
        ),
        inputs=lambda rng: (letters(rng, size(rng, 3, 9), "UDLR"),),
    ),
    Family(
        concept="account-balance",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to apply deposits and withdrawals to a balance, refusing each "
            "withdrawal that would make it negative.",
            "Write a python function to run transactions (negative ones withdraw) on a "
            "starting "
            "balance and skip those that would overdraw it; return the final balance.",
            "Given a balance and a list of amounts to add, ignore every amount that would "
            "bring "
            "the balance below zero and return the end balance.",
            "Simulate a bank account that rejects overdrafts: return what is left after all "
            "transactions, of which negative numbers are withdrawals.",
            "Return the balance after processing the amounts in order; one that leads below 0 "
            "is "
            "not carried out.",
            "Add the numbers one by one to the start value, leaving out any that would push "
            "the total under zero.",
            "I need the final account balance if amounts are added in turn and withdrawals "
            "(negative amounts) without enough money are declined.",
        ),
        names=("final_balance", "run_transactions", "account_balance", "apply_transactions"),
        solutions=(
            """def <f>(balance, amounts):
    for amount in amounts:
        if balance + amount >= 0:
            balance += amount
    return balance""",
            """from functools import reduce

def <f>(start, transactions):
    return reduce(lambda b, t: b + t if b + t >= 0 else b, transactions, start)""",
        ),
        inputs=lambda rng: (rng.randint(0, 20), integers(rng, -25, 20, size(rng, 2, 6))),
    ),
    Family(
        concept="undo-with-stack",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to process typed keys where '<c>' deletes the character before it.",
            "Write a python function to return the text that results if each '<c>' in a string "
            "works as a backspace.",
            "Given keystrokes, treat '<c>' as backspace (no effect on an empty text) and "
            "return "
            "what is on the screen.",
            "Apply backspaces: every '<c>' removes the last remaining character, if there is "
            "one.",
            "Read a string from the left, where '<c>' erases the latest character that is "
            "still "
            "there, and return the outcome.",
            "Simulate a keyboard on which '<c>' is the delete-left key.",
            "I want the final text after typing a string in which '<c>' means erase the "
            "previous "
            "letter.",
        ),
        names=("apply_backspaces", "typed_text", "process_keys", "backspace"),
        solutions=(
            """def <f>(keys):
    stack = []
    for key in keys:
        if key != <c>:
            stack.append(key)
        elif stack:
            stack.pop()
    return "".join(stack)""",
            """def <f>(text):
    result = ""
    for char in text:
        if char == <c>:
            result = result[:-1]
        else:
            result += char
    return result""",
        ),
        inputs=lambda rng, c: (letters(rng, size(rng, 3, 9), "abcde" + c + c),),
        parameters=lambda rng: {"c": rng.choice("#-*~")},
    ),
    Family(
        concept="queue-rounds",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to serve a queue n times, each time moving the first element to "
            "the "
            "back, and return the queue.",
            "Write a python function to send the front item of a non-empty list to its end, n "
            "times over.",
            "Given a non-empty queue as a list, let the first one go to the end n times and "
            "return the new order.",
            "Simulate a queue in which whoever is served queues up again; return it after n "
            "servings.",
            "Return the state of a circular queue (a non-empty list) after n steps of taking "
            "from "
            "the front and adding to the back.",
            "Do this n times with a non-empty list: remove the first item and append it.",
            "I need the waiting line after n people in turn went from the front to the back.",
        ),
        names=("serve_queue", "cycle_queue", "queue_after", "round_robin"),
        solutions=(
            """from collections import deque

def <f>(people, n):
    queue = deque(people)
    for _ in range(n):
        queue.append(queue.popleft())
    return list(queue)""",
            """def <f>(items, n):
    n = n % len(items)
    return items[n:] + items[:n]""",
            """def <f>(queue, n):
    queue = list(queue)
    for _ in range(n):
        first = queue.pop(0)
        queue.append(first)
    return queue""",
        ),
        inputs=lambda rng: (rng.sample("ABCDEF", rng.choice((1, 2, 3, 4, 4, 5))), rng.randint(0, 9)),
    ),
    Family(
        concept="traffic-light",
        tags=("simulation", "strings"),
        phrasings=(
            "Write a function to return the colour of a traffic light after n changes, in the "
            "order 'red', 'green', 'yellow', then 'red' again.",
            "Write a python function to advance a light n steps from a given colour; 'red' is "
            "followed by 'green', 'green' by 'yellow', 'yellow' by 'red'.",
            "Given a start colour and n, step n times through the cycle red, green, yellow and "
            "return the colour reached.",
            "Simulate a traffic light (red to green to yellow to red) for n switches.",
            "Which colour shows after n changes of a light cycling red, green, yellow?",
            "Return the state of a cyclic light 'red', 'green', 'yellow' that moves on n times.",
            "I need the colour n phases later, the phases being red, green, yellow, repeatedly.",
        ),
        names=("light_after", "traffic_light", "next_color", "advance_light"),
        solutions=(
            """def <f>(color, n):
    colors = ["red", "green", "yellow"]
    return colors[(colors.index(color) + n) % 3]""",
            """def <f>(color, n):
    following = {"red": "green", "green": "yellow", "yellow": "red"}
    for _ in range(n):
        color = following[color]
    return color""",
        ),
        inputs=lambda rng: (rng.choice(("red", "green", "yellow")), rng.randint(0, 20)),
    ),
    Family(
        concept="stack-operations",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to run a list of stack commands, 'push x' or 'pop', and return "
            "the "
            "stack as a list of ints, top last.",
            "Write a python function to simulate a stack of integers with the commands 'push "
            "x' "
            "and 'pop'; popping an empty stack does nothing.",
            "Given commands such as 'push 3' and 'pop', return the remaining stack, bottom "
            "first; "
            "'pop' on an empty stack is ignored.",
            "Carry out push and pop instructions and return what is left as a list of integers.",
            "Start with an empty stack, obey all commands ('push' with a number, or 'pop') and "
            "return it; superfluous pops are skipped.",
            "Return the final content of a stack of ints, oldest first, after text commands 'push"
            " x' and 'pop'.",
            "I need an interpreter for 'push 5' and 'pop' that returns the stack at the end "
            "and "
            "tolerates a pop of nothing.",
        ),
        names=("run_stack", "stack_commands", "simulate_stack", "process_commands"),
        solutions=(
            """def <f>(commands):
    stack = []
    for command in commands:
        if command == "pop":
            if stack:
                stack.pop()
        else:
            stack.append(int(command.split()[1]))
    return stack""",
            """def <f>(commands):
    stack = []
    for line in commands:
        parts = line.split()
        if parts[0] == "push":
            stack = stack + [int(parts[1])]
        else:
            stack = stack[:-1]
    return stack""",
        ),
        inputs=lambda rng: (
            [
                rng.choice((f"push {rng.randint(0, 9)}", f"push {rng.randint(10, 99)}", "pop"))
                for _ in range(size(rng, 2, 5))
            ],
        ),
    ),
    Family(
        concept="inventory-orders",
        tags=("simulation", "dictionaries"),
        phrasings=(
            "Write a function to count how many orders can be filled one after another from a "
            "stock of a given size, skipping orders that are too big.",
            "Write a python function to serve orders in sequence from a stock; an order larger "
            "than what is left is skipped. Return the number served.",
            "Given a stock and a list of positive order sizes, take each order that still "
            "fits and "
            "return how many were taken.",
            "How many orders succeed if they come in sequence and each is fulfilled whenever "
            "enough of the stock remains?",
            "Go through the orders, subtract every affordable one from the stock and count them.",
            "Return the count of orders, in their order, that the remaining stock could cover.",
            "I have a stock and orders that are served first come, first served if possible; "
            "tell "
            "me how many are served.",
        ),
        names=("orders_filled", "count_served", "fill_orders", "serve_orders"),
        solutions=(
            """def <f>(stock, orders):
    count = 0
    for order in orders:
        if order <= stock:
            stock -= order
            count += 1
    return count""",
            """def <f>(stock, orders):
    served = []
    for order in orders:
        if sum(served) + order <= stock:
            served.append(order)
    return len(served)""",
        ),
        inputs=lambda rng: (rng.randint(3, 15), integers(rng, 1, 8, size(rng, 3, 6))),
    ),
    Family(
        concept="highest-altitude",
        tags=("simulation", "lists"),
        phrasings=(
            "Write a function to find the highest altitude reached on a trip that starts at "
            "height "
            "0 and has a list of height changes.",
            "Write a python function to return the maximum of the running total, the start "
            "value 0 "
            "included, over a list of gains and losses.",
            "Given height differences, begin at 0, add them in turn and return the greatest "
            "height "
            "ever held, the start included.",
            "How high does a hiker get who sets out at 0 and goes up or down by the given "
            "amounts?",
            "Return the peak of the cumulative sum of a list, where the sum is 0 at first.",
            "Track a level that is 0 and then changes by each number; return its maximum.",
            "I need the top level of a walk from 0 with the given ups and downs.",
        ),
        names=("highest_altitude", "max_height", "peak_level", "top_level"),
        solutions=(
            """def <f>(changes):
    height = 0
    best = 0
    for change in changes:
        height += change
        best = max(best, height)
    return best""",
            """from itertools import accumulate

def <f>(gains):
    return max(accumulate(gains, initial=0))""",
            """def <f>(changes):
    return max(sum(changes[:i]) for i in range(len(changes) + 1))""",
        ),
        inputs=lambda rng: (integers(rng, -7, 8, size(rng, 3, 7)),),
    ),
)
