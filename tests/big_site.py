"""The schema of a site that does not exist: as large as a real one, and with every trap at once. The same on every run.

`nasty()` is the hand-written part, where each type is there for a reason; `sdl(types, queries)` adds a bulk of ordinary types around it.
"""

from __future__ import annotations

import random

NASTY_QUERIES = r'''
  "Who? What? A question ends this sentence?"
  me: Viewer
  """
  Says "quotes", ends in a backslash \
  and has \""" three of them, `backticks`, {braces}, %s, ünïcödé \u0041 and "two".

  The possible errors that can be raised are:
  - KT-CT-1111: Unauthorized.
  - KT-ZZ-9901: Something else.
  """
  described("first \"\"\" second \\ third" first: Int, "What is it?" text: String): Viewer
  client: Viewer
  enums: [Status!]
  fragments: Int
  models: Viewer
  operations: JSON
  inputTypes: String
  baseModel: String
  asyncClient: String
  status: Status
  Status_: Status
  viewer(id: ID!): Viewer
  import: Class_
  class(from: ID!, self: Int, None: Boolean, lambda: String, def: [String!]! = ["a", "b \"c\""]): Class_
  None: Int
  self: Viewer
  errors: [String]
  events(first: Int, after: String, last: Int, before: String): EventConnection
  url: String
  auth: Viewer
  close: Boolean
  aclose: Boolean
  withOptions: Int
  paginate: Int
  execute: Int
  fromEnv: Int
  _private: Int
  fooBar: FooBar
  foo_bar: Foo_Bar
  FooBar: FOOBAR
  foobar: Int
  viewerInput(viewerInput: ViewerInput!): Viewer
  quoteType: QuoteType
  quoteTypes(first: Int!, after: String): QuoteTypeConnection
  other: QuoteType_
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  search(text: String!, fooBar: Int, foo_bar: Int, result: Int, cls: Int, OPERATION: Int): [Anything!]!
  deepList: [[[Status!]]!]
  matrix: [[Viewer]]
  huge: Huge
  huger: Huger
  deep: Deep0
  recursion(where: Where!): Recursive
  manyArguments(a: A_!, b: [A_!]!, c: Where, d: Money!, e: Weird, f: JSON!, g: DateTime!, h: [[Date!]!]!, i: Currency!): Money
  scalars: Scalars
  money: Money!
  list: [Int!]!
  dict: Dict
  old: Old @deprecated(reason: "Scheduled for removal on or after 2031-02-03. Use \"new\" \\ instead.\n\nReally.")
  required(one: String!, two: Where!): Viewer
  empty: OnlyArguments
  needy: Needy
  connectionless: EventConnection
  nested(first: Int, after: String): OuterConnection
  shapes(first: Int, after: String, last: Int, before: String): ShapeConnection
  edgesOnly: Edgy
  int: Int
  str: String
  type(type: String): Type
  typename: Typename
  optionalConnection(first: Int = 10, after: String = "x\"y"): EventConnection!
  many: Many
  reserved: Reserved
  abstract: Abstract
  lonely: Lonely
  nobody: Nobody
  pydantic: Pydantic
  result: Result
  viewerData: Viewer
  input: Input
  annotated: Annotated
  unset: UnsetType
  fieldResult: Field
  obtainKrakenToken: Int
'''

NASTY_TYPES = r'''
scalar JSON
scalar Money
scalar Weird
scalar DateTime
scalar Date
scalar Currency @specifiedBy(url: "https://example.org/\"currency\"")
scalar _Any

"""
An enum \ with \""" a backslash
"""
enum Status { ACTIVE active Active mro _x_ _y name value is_known None_ True_ import class lambda title self
  "old \"\"\" one \\" OLD @deprecated(reason: "gone \"\"\" \\ 2031-01-01") _ _1 a_b aB }
enum A_ { A }
enum A { B }
enum foobar_ { X }
enum FOOBAR { X }
enum Kind { self }
"Same in Python as Kind."
enum kind { other }

interface Node { id: ID! }
interface Named implements Node { id: ID! name: String! aliasOf: Named }
interface Lonely { x: Int }
union Nobody = Viewer
union Anything = Viewer | Dog | Cat | QuoteType | QuoteType_ | Dict | Huge

type Viewer implements Node & Named {
  id: ID! name: String! aliasOf: Viewer friend(since: Date!): Viewer kind: Kind kind_: kind
  events(first: Int, after: String, last: Int, before: String): EventConnection
  named: Named status: Status money: Money fooBar: Int foo_bar: String FooBar: Boolean _fooBar: ID
  old: String @deprecated(reason: "No longer \"\"\" supported \\ ")
}
type Dog implements Node & Named { id: ID! name: String! aliasOf: Dog sound: Int! size: [Int!]! mood: Status tail: Tail! owner: Viewer! }
type Cat implements Node & Named { id: ID! name: String! aliasOf: Cat sound: String size: [String] mood: A tail: [Tail!] owner: [Viewer] }
type Tail { length: Float! ring: Ring }
type Ring { weight: Float }
type Class_ { class: String def: Int import: Int None: Int True: Boolean self: String from: Date _x_: Int mro: Int _: Int }
type FooBar { a: Int }
type Foo_Bar { a: String! }
type QuoteType { id: ID! amount: Int lines: [QuoteLine!]! }
type QuoteType_ { id: ID! amount: Money text: String lines: [String!]! }
type QuoteLine { text: String }
type QuoteTypeConnection { edges: [QuoteTypeEdge]! pageInfo: PageInfo! }
type QuoteTypeEdge { node: QuoteType cursor: String! }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type EventConnection { totalCount: Int edgeCount: Int edges: [EventEdge]! pageInfo: PageInfo! extra: Money }
type EventEdge { node: Event cursor: String! }
type Event { at: DateTime! "Where? \"\"\" here \\" where: String viewers(first: Int, after: String): ViewerConnection! by: Anything }
type ViewerConnection { edges: [ViewerEdge] pageInfo: PageInfo! }
type ViewerEdge { node: Viewer! cursor: String! }
type OuterConnection { edges: [OuterEdge!]! pageInfo: PageInfo! inner(first: Int, after: String): EventConnection }
type OuterEdge { node: Outer cursor: String }
type Outer { id: ID! inner(first: Int, after: String): EventConnection outer: OuterConnection names: [String!] huge: Huge }
type ShapeConnection { edges: [ShapeEdge] pageInfo: PageInfo! }
type ShapeEdge { node: Shape cursor: String }
interface Shape { area: Float }
type Circle implements Shape { area: Float radius: Int! }
type Square implements Shape { area: Float! radius: String }
type Edgy { edges: [Int] pageInfo: PageInfo node: Int }
type Recursive { me: Recursive us: [Recursive!]! leaf: Int }
type Scalars { a: JSON b: Money c: Weird d: DateTime e: Date f: Currency g: [_Any!]! h: [[JSON]] }
type Dict { items: Int keys: String values: [Int] get: Int pop: Int update: Int copy: Int json: JSON dict: String schema: String
  model_config: Int modelConfig: String model_fields: Int construct: Int validate: Int parse_obj: Int fields: Int
  modelDump: Int model_dump_json: Int modelValidate: Int nodes: Int data: Int errors: String str: Int int: String list: [String!] float: Float bool: Boolean
  datetime: DateTime date: Date decimal: Float uuid: ID Any: Int Field: Int Literal: Int Annotated: Int result: Int typename__: Int typename: String }
type Old { a: Int @deprecated b: String @deprecated(reason: "") }
type OnlyArguments { a(b: Int!): Int c(d: Where!): Viewer }
type Needy { id: ID! thing(filter: Where!): Viewer first(first: Int): Int page(first: Int!, after: String): EventConnection! }
type Type { type: Type_ }
type Type_ { type: Type name: String }
type Typename { typename: String _typename: Int }
type Many { shape: Shape shapes: [Shape!]! any: Anything anys: [Anything] nodes: [Node!]! named: Named }
type Reserved { and: Int or: Int not: Int is: Int in: Int if: Int else: Int for: Int while: Int with: Int as: Int try: Int pass: Int async: Int await: Int match: Int case: Int yield: Int print: Int type: Int object: Int }
interface Abstract { v: Int w: Deep0 }
type One implements Abstract { v: Int w: Deep0 extra: Int }
type Two implements Abstract { v: Int! w: Deep0! extra: String }
type Pydantic { copy: Pydantic json: Pydantic dict: [Pydantic!] schema: Dict model_extra: Int model_fields_set: Int }
type Result { result: Result error: String data: JSON }
type Input { input: String }
type Annotated { a: Int }
type UnsetType { a: Int }
type Field { field: Field_ }
type Field_ { field: Int }
type Huger { a: Huge b: Huge c: Huge d: [Huge!]! e: Deep0 }

input Where { and: [Where!] or: [Where] not: Where self: ID import: Int fooBar: Int foo_bar: String model_config: Int status: Status = ACTIVE at: DateTime none: A_ nested: ViewerInput "text \"\"\" \\" text: String = "a \"quoted\" \\ thing" copy: Int json: JSON }
input ViewerInput { id: ID! where: Where a: [A_!]! money: Money = 3 any: [_Any] old: Int @deprecated(reason: "not \"\"\" used") }
input viewer_input { id: ID }
'''


def nasty() -> str:
    """The hand-written part."""
    return f"type Query {{{NASTY_QUERIES}}}\n{_mutations()}\n{NASTY_TYPES}\n{_huge()}\n{_deep()}\n{_values()}"


def _mutations() -> str:
    return """
type Mutation { rename(input: ViewerInput!, viewer_input: viewer_input): Viewer  delete(id: ID!): Boolean  doNothing: Int }
type Subscription { tick: Int  viewer: Viewer }
"""


def _huge() -> str:
    fields = " ".join(f"part{n}: {'String' if n % 3 else 'Ring'}" for n in range(400))
    return f"type Huge {{ {fields} }}"


def _deep() -> str:
    levels = (f"type Deep{n} {{ id: ID! down: Deep{n + 1} side: Ring name{n}: String }}" for n in range(40))
    return "\n".join(levels) + "\ntype Deep40 { id: ID! }"


def _values() -> str:
    values = " ".join(f"VALUE_{n}" for n in range(3000))
    return f"enum Thousands {{ {values} }}"


def sdl(types: int = 2000, queries: int = 250, mutations: int = 400) -> str:
    """The whole schema, with about so many types and root fields."""
    chance = random.Random(2)  # noqa: S311
    words = [
        "account",
        "meter",
        "bill",
        "quote",
        "vehicle",
        "reading",
        "tariff",
        "site",
        "charge",
        "letter",
        "offer",
        "task",
    ]
    scalars = [
        "String",
        "Int",
        "Float",
        "Boolean",
        "ID!",
        "DateTime",
        "Date",
        "JSON",
        "Money!",
        "[String!]!",
        "Thousands",
    ]
    parts: list[str] = []
    objects: list[str] = []
    interfaces = 0
    number = 0
    while len(objects) < types * 3 // 5:
        number += 1
        word = chance.choice(words).title()
        name = f"{word}{chance.choice(words).title()}{number}Type"
        lines = []
        implements = ""
        if number % 17 == 0 and interfaces:
            implements = f" implements Bulk{chance.randrange(interfaces)}Interface"
            lines = ["id: ID!", "label: String"]
        for position in range(chance.randint(1, 30)):
            field = f"{chance.choice(words)}{chance.choice(words).title()}{position}"
            if position % 4 == 3 and objects:
                target = chance.choice(objects)
                kind = chance.choice([target, f"[{target}]", f"[{target}!]!", f"{target}!"])
                arguments = chance.choice(
                    [
                        "",
                        "",
                        "",
                        "(id: ID!)",
                        "(filter: Where)",
                        f"(status: Status = ACTIVE, where: [Input{number % 40}!])",
                    ]
                )
                lines.append(f"{field}{arguments}: {kind}")
            elif position % 11 == 7:
                lines.append(f"{field}: Status")
            else:
                mark = (
                    ' @deprecated(reason: "Removal on or after 2030-01-01")' if chance.random() < 0.03 else ""
                )
                lines.append(f'"About \\"{field}\\"." {field}: {chance.choice(scalars)}{mark}')
        objects.append(name)
        parts.append(
            f'"""\n{name} is a \\\\ thing.\n"""\ntype {name}{implements} {{\n  ' + "\n  ".join(lines) + "\n}"
        )
        if number % 5 == 0:
            parts.append(
                f"type {name}Connection {{ pageInfo: PageInfo! edges: [{name}Edge]! totalCount: Int! edgeCount: Int! }}\n"
                f"type {name}Edge {{ node: {name}! cursor: String! }}"
            )
            parts.append(
                f"extend type Outer {{ page{number}(first: Int, last: Int, after: String, before: String): {name}Connection! }}"
            )
        if number % 60 == 0:
            parts.append(f"interface Bulk{interfaces}Interface {{ id: ID! label: String }}")
            interfaces += 1
        if number % 40 == 0:
            parts.append(f"union Bulk{number}Union = {' | '.join(sorted(set(chance.sample(objects, 5))))}")
    for position in range(types // 5):
        values = " ".join(f"V{n}" for n in range(chance.randint(1, 12)))
        parts += [f"enum Bulk{position}Enum {{ {values} }}"]
    for position in range(max(types // 10, 40)):
        nested = f"Input{chance.randrange(position)}" if position else "ID"
        parts.append(
            f"input Input{position} {{ id: ID! next: {nested} status: Bulk{position % max(types // 5, 1)}Enum amount: Money when: DateTime! }}"
        )
    fields, changes = [], []
    for position in range(queries - 85):
        target = chance.choice(objects)
        arguments = chance.choice(
            ["", "(id: ID!)", f"(input: Input{position % 40}!)", "(accountNumber: String!, active: Boolean)"]
        )
        pages = [one for one in parts if one.startswith(f"type {target}Connection")]
        if pages:
            fields.append(
                f"bulk{position}Pages(first: Int, last: Int, after: String, before: String, of: ID!): {target}Connection"
            )
        elif position % 9 == 0:
            fields.append(f"bulk{position}{arguments}: [{target}!]!")
        else:
            fields.append(
                f'"""Bulk {position}. - KT-CT-{1000 + position}: x"""\n  bulk{position}{arguments}: {target}'
            )
    unions = [one.split()[1] for one in parts if one.startswith("union")]
    fields += [f"bulkAny{position}: {name}" for position, name in enumerate(unions)]
    changes = [
        f"change{position}(input: Input{position % 40}!): {chance.choice(objects)}"
        for position in range(mutations)
    ]
    parts.append("extend type Query {\n  " + "\n  ".join(fields) + "\n}")
    parts.append("extend type Mutation {\n  " + "\n  ".join(changes) + "\n}")
    return nasty() + "\n" + "\n".join(parts) + "\n"
