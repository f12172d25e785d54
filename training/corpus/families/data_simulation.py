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
        more_phrasings=(
            "Write a function to get where U/D/L/R moves lead from (0, 0), as (x, y), with U adding to y and R to x.",
            "Write a python function to sum up the unit steps coded in a string, R and L changing x by +1 and -1, U and D changing y by +1 and -1, and return (x, y).",
            "For a string of the commands U, D, L and R, work out the coordinates (x, y) after starting from (0, 0), with y growing upwards and x to the right.",
            "At what point (x, y) does a robot stop that began at (0, 0) and went one up (y+1), down, right (x+1) or left for each letter U, D, R, L?",
            "final (x, y) after U, D, L, R steps from (0, 0)",
            "You stand at zero and read a note: U means a step up, D down, R right, L left. Tell me how far to the right you end and how far up, in that order, as a tuple; left and down are negative.",
            "The tuple (number of Rs minus number of Ls, number of Us minus number of Ds) of a string.",
            "'UUR' leads to (1, 2), 'L' to (-1, 0), and no moves at all to (0, 0).",
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
        more_phrasings=(
            "Write a function to apply amounts in order to a balance, ignoring any that would take it below zero.",
            "Write a python function to compute what an account holds in the end when bookings that would overdraw it are rejected; it takes the opening balance, then the list of bookings.",
            "For a starting balance and a list of positive and negative amounts, book one after another unless the outcome would be less than 0, and return what is there finally.",
            "How much money is in the account after all bookings, if every one that would leave less than nothing is refused?",
            "closing balance, overdrawing transactions skipped",
            "You have some money and a list of what you get and what you want to buy; whenever you cannot afford something, you go without. How much have you at the end?",
            "The left fold of b -> b + a if b + a >= 0, else b, over the amounts a, beginning with the initial balance.",
            "With 10 and [-4, -8, 5] the -8 does not go through, since only 6 is left, so the balance ends at 11.",
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
        more_phrasings=(
            "Write a function to apply backspaces, written '<c>', to a typed string.",
            "Write a python function to evaluate key presses: an ordinary character is added, and '<c>' takes away the last one remaining, if any.",
            "For a string of keys, let each '<c>' remove the nearest surviving character to its left, and return the text that stays.",
            "What is on the screen after these keys, supposing that '<c>' wipes out the most recent character or does nothing on an empty screen?",
            "typed text with '<c>' as backspace",
            "Somebody writes letter by letter and rubs out the latest letter whenever '<c>' comes; if the paper is blank nothing happens. What can be read at the end?",
            "The bottom-to-top content of a stack to which every character other than '<c>' is pushed and from which '<c>' pops, pops of an empty stack being ignored.",
            "Neither a '<c>' nor a character that one erased appears in the result, just the letters that made it to the end.",
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
        more_phrasings=(
            "Write a function to move the front item of a non-empty list to the end, n times.",
            "Write a python function to cycle a queue: n times in succession its head becomes its tail; the queue is a list with at least one member.",
            "For a list that is not empty and a number n, possibly larger than the list, return the list after n times taking index 0 and appending it.",
            "What is the order of a non-empty line if the one in front goes to the back, and this happens n times?",
            "non-empty queue after n front-to-back moves",
            "Children wait at a slide; whoever has slid lines up again at the end. Show the line after n slides, n maybe bigger than the number of children.",
            "The left rotation of a non-empty sequence by n modulo its length.",
            "['a', 'b', 'c'] with 4 gives ['b', 'c', 'a'], the same as one single step would, for three steps make a full round.",
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
        more_phrasings=(
            "Write a function to get the light's colour n switches later (red -> green -> yellow -> red).",
            "Write a python function to move n places on from a colour, passed first, in the endless sequence 'red', 'green', 'yellow', 'red', ...",
            "For one of the strings 'red', 'green' and 'yellow' and a count n, return which of them the signal shows when it has switched n times in that rotation.",
            "Which colour does the signal have after n changes if green comes after red, yellow after green and red after yellow?",
            "colour n steps on in the cycle red, green, yellow",
            "The lamp shows a colour now; each click turns red to green, green to yellow and yellow back to red. What does it show after n clicks?",
            "The n-fold successor of a state in the cyclic automaton 'red' -> 'green' -> 'yellow' -> 'red'.",
            "From 'yellow', 1 leads to 'red', 2 to 'green' and 3 to 'yellow' again; 0 changes nothing.",
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
        more_phrasings=(
            "Write a function to carry out 'push x' and 'pop' strings and get the resulting stack of ints, bottom first.",
            "Write a python function to interpret a list of instructions, either 'push' followed by an integer or 'pop', and give the final stack as a list with the top at the end; useless pops are ignored.",
            "For a list of strings like 'push 12' and 'pop', begin with nothing, add or take off at the end as told, skip a 'pop' if there is nothing, and return the list of integers.",
            "Which integers are still on the stack, lowest first, after the commands 'push x' and 'pop' were run, where a 'pop' of an empty stack has no effect?",
            "stack of ints after 'push x'/'pop' commands",
            "There is a pile of numbered plates: 'push 4' lays plate 4 on top, 'pop' takes the top plate away, or does nothing if there is none. List the plates from the bottom up.",
            "The state of an initially empty integer stack, bottom to top, after a sequence of 'push x' and 'pop' operations, with pop on the empty stack being a no-op.",
            "['pop', 'push 1', 'push 2', 'pop', 'push 3'] ends with [1, 3].",
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
        more_phrasings=(
            "Write a function to count the orders a stock can serve in turn, skipping those too big for what is left.",
            "Write a python function to process order sizes in sequence against a limited stock and return how many of them are satisfied, failed ones taking nothing away.",
            "For a stock quantity and a list of order quantities, deduct each order that does not exceed the present stock, and return the number of deductions.",
            "How many customers get what they want if each asks for an amount, one after another, and is sent away whenever too little is in store?",
            "number of orders served from a shrinking stock",
            "You have some apples; people come and each wants so many. If you have enough you give them, if not they leave with nothing. How many people went away happy?",
            "The number of steps that succeed in a greedy pass over the demands d, where a step succeeds if d is at most the remaining supply, which is then reduced by d.",
            "With a stock of 10 and orders [6, 5, 4] the 5 is refused, since only 4 remain, but the 6 and the 4 are filled: 2.",
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
        more_phrasings=(
            "Write a function to get the top height of a hike from 0, given the ups and downs.",
            "Write a python function to compute the largest prefix sum of a list of changes, the empty prefix (0) being among them.",
            "For a list of gains and losses in height, applied in order from altitude 0, return the highest altitude at any time, never below 0 as the start counts too.",
            "What is the greatest height a climber is ever at if he starts at 0 and climbs or descends by each number of the list in turn?",
            "maximum running sum, starting from 0",
            "You stand on the ground floor, take a lift up and down as the list says, and want to know the highest floor you were on, the ground floor, 0, included.",
            "The maximum over all n >= 0 of the sum of the first n elements of a list.",
            "[2, 3, -4, 1] passes through 0, 2, 5, 1 and 2, so 5 is returned; if it only goes down the result is 0.",
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
