import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { type Channels, everyChannel } from "@/lib/metrics/channels";
import { channelNames } from "@/lib/metrics/channels-in-words";

/** Asks which matches figures count, by where they were agreed; what is chosen stays in the address. */
export function ChannelsField({ channels }: { channels: Channels }) {
  return (
    <FieldGroup name="channel" label="Count matches that were agreed" hint="With none ticked, all of them count.">
      <div className="choices" data-inline>
        {everyChannel.map((channel, index) => (
          <Choice
            key={channel}
            type="checkbox"
            id={index === 0 ? "channel" : `channel-${channel}`}
            name="channel"
            value={channel}
            label={channelNames[channel].replace(/^./, (letter) => letter.toUpperCase())}
            defaultChecked={channels.includes(channel)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
