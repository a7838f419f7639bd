/** An answer that refuses (RFC 9457). `detail` names what was wrong and the way out. */
export const problem = (status: number, type: string, title: string, detail: string): Response =>
  new Response(JSON.stringify({ type: `/problems/${type}`, title, status, detail }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
