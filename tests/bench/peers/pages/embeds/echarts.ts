import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as withParts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { bars, field, isDrawn } from './bars.ts';

// Only what a chart of bars needs, as its handbook has it.
withParts([BarChart, GridComponent, SVGRenderer]);
const shown = (await bars()).toReversed();
field.style.blockSize = '320px';
init(field, null, { renderer: 'svg', width: 340, height: 320 }).setOption({
  animation: false,
  grid: { left: 50 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: shown.map(({ sender }) => sender) },
  series: [{ type: 'bar', data: shown.map(({ usd }) => usd) }],
});
isDrawn();
