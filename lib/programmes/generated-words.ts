/** Words of which a generated project's story is made, the commonest first. */
export const storyWords =
  `group week family parent school team local space help room weekend evening summer holiday session garden kitchen hall park
street neighbour club sport football music dance drama art craft paint cook meal lunch fruit vegetable bread soup baking recipe allotment
seed plant flower tree compost tool shed bench bike cycle helmet repair wheel skate swim pool lesson coach whistle match league boxing
gym yoga walk trail camp tent rucksack torch boot coat uniform shoe sock blanket pillow mattress duvet bunk cot pram nappy bottle toy puzzle
game board chess lego story library picture poem magazine pencil pen notebook laptop tablet printer camera film studio microphone guitar drum
keyboard violin choir stage costume lighting radio podcast website coding robot science experiment telescope museum trip minibus coach ticket
farm pony animal vet dog therapy counsellor listening worry calm sleep asthma inhaler dentist toothbrush hearing glasses wheelchair ramp hoist
sensory signing autism carer respite sibling grandparent kinship foster adoption refugee language interpreter form advice debt benefit heating
damp mould plumber carpenter electrician decorator paintbrush carpet curtain cupboard fridge cooker kettle microwave cutlery crockery towel
soap shampoo toothpaste hygiene period dignity voucher hamper pantry allotments orchard beehive pond birdbox litter recycling mural bunting
lantern carnival festival eid diwali christmas vaisakhi parade steelpan bhangra tabla dhol capoeira judo karate climbing canoe kayak sailing
archery cricket rounders netball basketball hockey badminton tennis trampoline scooter skateboard mentor apprentice placement interview career
employer engineer nurse paramedic radiographer pharmacist laboratory kitchenware sewing knitting textile upholstery pottery clay kiln weaving
origami calligraphy photography animation theatre puppet circus juggling magic origins heritage archive interview map compass orienteering`.split(
    /\s+/,
  );

export const wardNames =
  `Alder Ash Aspen Beech Birch Bramble Briar Broom Cedar Cherry Clover Cowslip Elder Elm Fern Foxglove Hawthorn Hazel
Heather Holly Ivy Juniper Larch Laurel Lilac Lime Maple Meadow Mulberry Myrtle Oak Orchard Pear Pine Plum Poplar Primrose Quince Rose Rowan`.split(
    /\s+/,
  );
