"""Asks `yunlan mcp` by the official Python client: mcp_client.py PROGRAM."""

import asyncio
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


async def main(program: str) -> None:
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

            wrong = await session.call_tool("read", {"ref": "9.9"})
            assert getattr(wrong, "is_error", getattr(wrong, "isError", None)), wrong

            contents = await session.read_resource("yunlan://whitepaper/contents")
            assert "FinOps" in (await session.read_resource("yunlan://whitepaper/2.3p4")).contents[0].text
            assert "2.3" in contents.contents[0].text
            assert {p.name for p in (await session.list_prompts()).prompts} == {"quote", "compare", "check_claim"}

            many = await asyncio.gather(*(session.call_tool("terms", {}) for _ in range(200)))
            assert all(reply(one) == reply(many[0]) for one in many)
    print(f"{len(tools)} tools, {total} numbers, {len(many)} calls at once: as they should be")


def reply(result):
    """The structured content, as either major version of the client names it."""
    return result.structured_content if hasattr(result, "structured_content") else result.structuredContent


asyncio.run(main(sys.argv[1]))
