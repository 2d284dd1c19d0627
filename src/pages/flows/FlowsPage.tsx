import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { checkOf } from '../../domain/address-check.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { AlluvialControls } from '../../figures/flow-alluvial/Controls.tsx';
import alluvial from '../../figures/flow-alluvial/index.ts';
import { flowsSettings } from '../../figures/flow-bands/settings.ts';
import { MatrixControls } from '../../figures/flow-matrix/Controls.tsx';
import matrix from '../../figures/flow-matrix/index.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { EconomiesProvider } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { useAddressSettings } from '../../ui/address/use-address-settings.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { TermText } from '../../ui/TermText.tsx';
import { WaysOn } from '../../ui/WaysOn.tsx';
import { FlowsControls } from './FlowsControls.tsx';
import './FlowsPage.css';

/** Flows seen whole: as bands between groups, and as a table of colours down to single corridors. */
export default function FlowsPage() {
  const { t } = useTranslation('flows');
  useDocumentDescription([t('lead')]);
  const { data = none } = useAnswer(economies);
  const [settings, change] = useAddressSettings(flowsSettings);
  return (
    <EconomiesProvider economies={data}>
      <div className="flows">
        <header className="flows__head">
          <h1>{t('title')}</h1>
          <p className="flows__lead">
            <TermText text={t('lead')} />
          </p>
          <AddressProblems checks={checks} />
        </header>
        <FlowsControls settings={settings} change={change} />
        <div className="flows__figures">
          <Bands />
          <Matrix />
        </div>
        <WaysOn
          title={t('on.title')}
          ways={ways.map(([key, href]) => [href, t(`on.${key}`)] as const)}
        />
      </div>
    </EconomiesProvider>
  );
}

function Bands() {
  const [settings, change] = useAddressSettings(alluvial.parameters);
  const controls = settings.by === 'chosen' && (
    <AlluvialControls settings={settings} change={change} />
  );
  return (
    <ShownFigure
      figure={alluvial}
      settings={settings}
      level={2}
      {...(controls ? { controls } : {})}
    />
  );
}

function Matrix() {
  const [settings, change] = useAddressSettings(matrix.parameters);
  return (
    <ShownFigure
      figure={matrix}
      settings={settings}
      level={2}
      controls={<MatrixControls settings={settings} change={change} />}
    />
  );
}

/** Where the same flows are lines on the map, or rows to filter. */
const ways = [
  ['map', '/'],
  ['corridors', '/corridors'],
  ['sources', '/sources'],
] as const;

const checks = [checkOf(alluvial.parameters), checkOf(matrix.parameters)];

const economies = economiesQuery();
const none: readonly never[] = [];
