const width = 720
const legendColumns = 2
const panel = {width: 330, height: 210, left: 52, top: 34}
const colours = ['#0b6e4f', '#c1440e', '#3454d1', '#8d5a97', '#7a7a7a', '#b8860b']

/** Lines over the number of passages, both axes logarithmic, as SVG; a slope of one is linear. */
export function plot(panels) {
  const rows = Math.ceil(panels.length / 2)
  const names = [...new Set(panels.flatMap(({lines}) => lines.map(({name}) => name)))]
  const legendTop = rows * (panel.height + 20) + 26
  const height = legendTop + 20 * (Math.ceil(names.length / legendColumns) - 1) + 14
  const parts = panels.map((one, at) => {
    const x = (at % 2) * (width / 2)
    const y = Math.floor(at / 2) * (panel.height + 20)
    return `<g transform="translate(${x} ${y})">${drawPanel(one, names)}</g>`
  })
  const legend = names.map(
    (name, at) =>
      `<text x="${52 + (at % legendColumns) * (width / 2)}" y="${legendTop + 20 * Math.floor(at / legendColumns)}" fill="${colours[at]}">● ${escape(name)}</text>`
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">` +
    '<title>isnad beside other search engines</title>' +
    `<rect width="${width}" height="${height}" fill="white"/>${parts.join('')}${legend.join('')}</svg>\n`
  )
}

function drawPanel({title, lines}, names) {
  const points = lines.flatMap(line => line.points)
  const xs = scale(
    points.map(([x]) => x),
    panel.left,
    panel.width - 12
  )
  const ys = scale(
    points.map(([, y]) => y),
    panel.height - 26,
    panel.top
  )
  const ticks = (axis, draw) => axis.ticks.map(draw).join('')
  const grid =
    ticks(xs, value => {
      const x = xs.at(value).toFixed(1)
      return `<path d="M${x} ${panel.top}V${panel.height - 26}" stroke="#ddd"/><text x="${x}" y="${panel.height - 12}" text-anchor="middle">${show(value)}</text>`
    }) +
    ticks(ys, value => {
      const y = ys.at(value).toFixed(1)
      return `<path d="M${panel.left} ${y}H${panel.width - 12}" stroke="#ddd"/><text x="${panel.left - 5}" y="${y}" dy="4" text-anchor="end">${show(value)}</text>`
    })
  const drawn = lines.map(({name, points: own}) => {
    const colour = colours[names.indexOf(name)]
    const places = own.map(([x, y]) => [xs.at(x).toFixed(1), ys.at(y).toFixed(1)])
    const dots = places.map(
      ([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`
    )
    return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}`
  })
  return `<text x="${panel.left}" y="20" font-weight="bold">${escape(title)}</text>${grid}${drawn.join('')}`
}

/** A logarithmic axis from one end to the other, with ticks at powers of ten and their halves. */
function scale(values, from, to) {
  const low = Math.log10(Math.min(...values)) - 0.1
  const high = Math.log10(Math.max(...values)) + 0.1
  const ticks = []
  for (let power = Math.floor(low); power <= high; power++) {
    for (const step of [1, 2, 5]) ticks.push(step * 10 ** power)
  }
  return {
    at: value => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: ticks.filter(tick => Math.log10(tick) >= low && Math.log10(tick) <= high)
  }
}

function show(value) {
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(2)))
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
