import { text } from '../../text/sv'
import { Card, ChoiceField, type Scheme, SelectField, setAppearance, textSizes, useAppearance } from '../../ui'

const words = text.settings.appearance

export function AppearancePanel() {
  const { scheme, density, textSize } = useAppearance()
  return (
    <Card title={text.settings.sections.appearance}>
      <div className="s-form">
        <p className="s-quiet">{words.lead}</p>
        <ChoiceField<Scheme>
          field="scheme"
          label={words.scheme}
          value={scheme}
          onChange={(next) => setAppearance({ scheme: next })}
          choices={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.schemes[value] }))}
        />
        <ChoiceField
          field="density"
          label={words.density}
          value={density}
          onChange={(next) => setAppearance({ density: next })}
          choices={(['normal', 'compact'] as const).map((value) => ({ value, label: words.densities[value] }))}
        />
        <SelectField
          field="text-size"
          label={words.textSize}
          value={String(textSize)}
          onChange={(next) => setAppearance({ textSize: textSizes.find((size) => String(size) === next) ?? 100 })}
          choices={textSizes.map((size) => ({ value: String(size), label: words.textSizes(size) }))}
        />
      </div>
    </Card>
  )
}
