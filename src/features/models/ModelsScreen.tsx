import { Page, Section } from '../../ui/Page';
import { catalogue } from './catalogue';
import { CatalogueCard } from './CatalogueCard';
import { CurrentModel } from './CurrentModel';
import { EmbeddedCard } from './EmbeddedCard';
import { HubForm } from './HubForm';

/** Which models there are, what each costs, and which is used. */
export function ModelsScreen() {
  return (
    <Page
      title="Models"
      lead="The embedded model needs no download. Others are fetched once, kept in this browser, and then work offline too."
    >
      <CurrentModel />
      <EmbeddedCard />
      {catalogue.map((model) => (
        <CatalogueCard key={model.id} model={model} />
      ))}
      <Section
        title="Any other model"
        note="A text-generation model in ONNX form, as transformers.js loads it."
      >
        <HubForm />
      </Section>
    </Page>
  );
}
