"""The code generator: a plugin of ariadne-codegen that writes a typed client package.

ariadne-codegen reads the settings, validates the documents and cuts them into classes; the modules here turn that into the
package: `collect` (what ariadne-codegen found), `checks` (documents that would lose data), `results`, `enums`, `inputs`
(models), `methods` (the two clients), `docs` (docstrings), `render` (templates, formatting, writing). Nothing in here knows a
particular site: schema, documents and package name are parameters. `run` is the command behind `oefr codegen` and
scripts/generate.py; `settings.toml` holds the settings that both begin with.

Needs the extra `[codegen]`.
"""
