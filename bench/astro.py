"""The peer: ``astro sync`` over the same files, with a zod schema of the same fields."""

import json
import shutil
import subprocess
from pathlib import Path

from bench.measure import Command

_PACKAGE = {"name": "bench", "private": True, "type": "module", "dependencies": {"astro": "^5.18.0"}}
_CONFIG = """import { defineConfig } from "astro/config";
export default defineConfig({ devToolbar: { enabled: false } });
"""
_CONTENT = """import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const day = z.coerce.date();
const many = z.union([z.string(), z.array(z.string())]);
const kpi = z.object({ metric: z.string(), target: z.number(), measure_by: day }).strict();
const schema = z.object({
  id: z.string(), title: z.string(), summary: z.string().optional(), lang: z.string(), slug: z.string(),
  status: z.enum(["idea", "draft", "review", "approved", "published", "cancelled", "archived"]),
  visibility: z.enum(["internal", "public"]),
  audience: many.optional(), channel: many.optional(), goal: z.string().optional(),
  kpi: z.union([kpi, z.array(kpi)]).optional(), owner: z.string().optional(), campaign: z.string().optional(),
  publish: day.optional(), tags: many.optional(), date_posted: day.optional(), valid_through: day.optional(),
  employment_type: many.optional(), location: many.optional(), team: z.string().optional(),
  salary: z.object({ min: z.number(), max: z.number(), currency: z.string(), unit: z.string() }).strict().optional(),
  apply_url: z.string().url().optional(), reference: z.string().optional(), start: day.optional(), end: day.optional(),
  venue: z.string().optional(), duration: z.string().optional(), level: z.string().optional(),
  employer: z.string().optional(), season: z.number().optional(), episode: z.number().optional(),
  audio: z.string().optional(), transcript: z.string().optional(), platform: z.string().optional(),
  kpis: z.array(z.any()).optional(), evidence: z.array(z.any()).optional(), address: z.any().optional(),
  consent: z.any().optional(), translation_key: z.string().optional(), review_by: day.optional(),
}).strict();
const of = (folder) => defineCollection({ loader: glob({ pattern: "**/*.md", base: `./content/${folder}` }), schema });
export const collections = Object.fromEntries(FOLDERS.map((folder) => [folder, of(folder)]));
"""


def prepared(folder: Path, workspace: Path) -> Command | None:
    """The command, ready to run on the items of a workspace; None where npm is not there or cannot install it."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    (folder / "src").mkdir(parents=True)
    (folder / "package.json").write_text(json.dumps(_PACKAGE))
    (folder / "astro.config.mjs").write_text(_CONFIG)
    folders = sorted(path.name for path in (workspace / "content").iterdir() if path.is_dir())
    kinds = [name for name in folders if any((workspace / "content" / name).glob("*.md"))]
    (folder / "src/content.config.ts").write_text(f"const FOLDERS = {json.dumps(kinds)};\n{_CONTENT}")
    (folder / "content").symlink_to(workspace / "content")
    quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    if subprocess.run([npm, "install", *quiet], cwd=folder, capture_output=True, check=False).returncode != 0:
        return None

    def cold() -> None:
        for kept in (".astro", "node_modules/.astro", "node_modules/.vite"):
            shutil.rmtree(folder / kept, ignore_errors=True)

    return Command(arguments=(folder / "node_modules/.bin/astro", "sync"), before=cold, cwd=folder)
