// SPDX-License-Identifier: Apache-2.0
#include "programs/service/inspectiongate.h"

#include <algorithm>

namespace tradewind {

int Gate::photosMissing() const
{
    return static_cast<int>(
        std::count_if(holds.begin(), holds.end(), [](const auto &found) { return found.hold == GateHold::PhotoMissing; }));
}

Gate gateOf(const InspectionRecord *inspection)
{
    Gate gate;
    if (inspection == nullptr) {
        gate.holds.push_back({GateHold::NoInspection, {}, 0});
        return gate;
    }
    if (inspection->exception != InspectionException::None) {
        gate.isExcepted = true;
        if (inspection->exception == InspectionException::Custom && inspection->exceptionWords.empty())
            gate.holds.push_back({GateHold::ExceptionWords, {}, 0});
        return gate;
    }
    if (inspection->pointsDone < inspection->pointsPlanned)
        gate.holds.push_back({GateHold::PointsOpen, {}, inspection->pointsPlanned - inspection->pointsDone});
    for (const InspectionLine &line : inspection->lines) {
        if (line.isFinding() && line.photos.empty())
            gate.holds.push_back({GateHold::PhotoMissing, line.name, 0});
    }
    if (gate.holds.empty() && !inspection->completedMs)
        gate.holds.push_back({GateHold::NotMarkedDone, {}, 0});
    return gate;
}

std::optional<double> GateReport::completion() const
{
    return complete + missed == 0 ? std::nullopt : std::optional(static_cast<double>(complete) / (complete + missed));
}

std::optional<double> GateReport::completionWithoutExceptions() const
{
    return orders == 0 ? std::nullopt : std::optional(static_cast<double>(complete) / orders);
}

void GateReport::add(const Gate &gate, InspectionException exception)
{
    ++orders;
    if (!gate.mayBeReady()) {
        ++missed;
        return;
    }
    switch (exception) {
    case InspectionException::None:
        ++complete;
        break;
    case InspectionException::WarrantyOnly:
        ++warrantyOnly;
        break;
    case InspectionException::DeclinedAtWriteUp:
        ++declinedAtWriteUp;
        break;
    case InspectionException::Fleet:
        ++fleet;
        break;
    case InspectionException::Custom:
        ++custom;
        break;
    }
}

} // namespace tradewind
