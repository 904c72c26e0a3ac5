// SPDX-License-Identifier: Apache-2.0
// Which connected source a note goes to: repair orders' notes to the DMS that keeps the order, people's notes to whoever knows the person.
#pragma once

#include "base/id.h"
#include "connectors/network/networkpreset.h"
#include "store/vendortable.h"

namespace tradewind {

class Session;

/// Where a preset takes a note of this event about a "repairOrder" or "customer"; one without a place of its own for recovered revenue
/// takes it where it takes declines, and one without tasks for alerts where it takes results of calls. Null: nowhere.
[[nodiscard]] const NoteTarget *noteTargetOf(const NetworkPreset &preset, const std::string &event, const std::string &of);
/// Whether notes about people go to this vendor, so that its numbers of them are worth keeping.
[[nodiscard]] bool takesNotesOfPeople(const NetworkPreset &preset);

struct NotesHandedOver
{
    int handed = 0, nowhere = 0; ///< nowhere: about a person no connected source knows
    bool operator==(const NotesHandedOver &) const = default;
};

/// The connected sources with their presets, kept between looks: reading presets costs more than looking for notes. One thread.
struct NotePlaces
{
    QList<VendorConnectionRow> connections;
    std::vector<NetworkPreset> presets;
    qint64 readAt = 0; ///< presets edited since are read again after ten minutes
};

/// Puts waiting notes into the queues of connected sources, each in one transaction with its leaving the list: a note is in one of the two
/// and never in both. A repair order's note goes to the source that brought the order, else to the first that takes such notes, and waits
/// while there is none (a folder may take it); one about a person that no source knows is closed with the reason. Errors: as Session;
/// those of networkPresets().
Result<NotesHandedOver> handNotesOver(Session &session, IdMaker &ids, qint64 nowMs, NotePlaces &places, int most = 200);

} // namespace tradewind
