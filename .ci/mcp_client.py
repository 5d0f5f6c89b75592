"""Asks `yunlan mcp` by the official Python client: mcp_client.py PROGRAM."""

import asyncio
import os
import pathlib
import subprocess
import sys
import tempfile

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


def report(place: str) -> str:
    return f"# {place}算力报告（2022年）\n\n## 一、总则\n\n2022年，{place}算力规模达到140亿元。2021年3月，{place}印发《{place}算力行动计划》。\n"


async def the_paper(program: str) -> str:
    async with stdio_client(StdioServerParameters(command=program, args=["mcp"])) as (read, write):
        async with ClientSession(read, write) as session:
            await session.initialize()
            tools = (await session.list_tools()).tools
            assert len(tools) == 14, [t.name for t in tools]

            found = await session.call_tool("search", {"query": "天翼云2022年营收是多少"})
            answer = reply(found)["answer"]["items"][0]
            assert answer["value"] == "579亿元" and answer["page"] == "14", answer
            assert "579亿元" in found.content[0].text

            total, seen, offset = 1, 0, 0
            while seen < total:
                page = reply(await session.call_tool("facts", {"offset": offset, "limit": 100}))
                total, seen, offset = page["total"], seen + len(page["items"]), page.get("next_offset", 0)
            assert seen == total and offset == 0, (seen, total, offset)

            assert failed(await session.call_tool("read", {"ref": "9.9"}))

            contents = await session.read_resource("yunlan://whitepaper/contents")
            assert "FinOps" in (await session.read_resource("yunlan://whitepaper/2.3p4")).contents[0].text
            assert "2.3" in contents.contents[0].text
            assert {p.name for p in (await session.list_prompts()).prompts} == {"quote", "compare", "check_claim"}

            many = await asyncio.gather(*(session.call_tool("terms", {}) for _ in range(200)))
            assert all(reply(one) == reply(many[0]) for one in many)
    return f"{len(tools)} tools, {total} numbers, {len(many)} calls at once"


async def other_documents(program: str) -> str:
    """A file by --doc and a library of two others, in English."""
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | {"YUNLAN_HOME": folder + "/home"}
        shelf = pathlib.Path(folder, "shelf")
        shelf.mkdir()
        for name, place in (("a.md", "甲省"), ("b.md", "乙省"), ("../c.md", "丙省")):
            pathlib.Path(shelf, name).write_text(report(place), encoding="utf-8")
        subprocess.run([program, "library", "add", str(shelf)], env=env, check=True, capture_output=True)
        served = StdioServerParameters(command=program, args=["--lang", "en", "mcp", "--doc", folder + "/c.md", "--library"], env=env)
        async with stdio_client(served) as (read, write), ClientSession(read, write) as session:
            await session.initialize()
            documents = reply(await session.call_tool("documents", {}))["items"]
            assert len(documents) == 4 and [d["library"] for d in documents] == [False, False, True, True], documents

            hits = reply(await session.call_tool("search", {"query": "算力规模"}))["items"]
            assert {h["title"] for h in hits} == {"甲省算力报告（2022年）", "乙省算力报告（2022年）"}, hits
            for one in documents[1:]:
                for tool, key, value in (("facts", "value", 140), ("policies", "issuer", None), ("timeline", "found", True)):
                    items = reply(await session.call_tool(tool, {"document": one["id"]}))["items"]
                    assert items and all(i["found"] and i["document"] == one["id"] and i["quote"] for i in items), (tool, items)
                    assert value is None or value in [i[key] for i in items], (tool, items)
                assert failed(await session.call_tool("check", {"document": one["id"]}))

            item = reply(await session.call_tool("read", {"document": "whitepaper", "ref": "2.3p4"}))["items"][0]
            assert "FinOps is" in item["translation"] and "FinOps是" in item["quote"], item
    return f"{len(documents)} documents, {len(hits)} hits in the library"


def failed(result) -> bool:
    return getattr(result, "is_error", getattr(result, "isError", None))


def reply(result):
    """The structured content, as either major version of the client names it."""
    return result.structured_content if hasattr(result, "structured_content") else result.structuredContent


async def main(program: str) -> None:
    print("; ".join([await the_paper(program), await other_documents(program)]) + ": as they should be")


asyncio.run(main(sys.argv[1]))
