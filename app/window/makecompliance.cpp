// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/contactfacts.h"
#include "models/compliance/compliancedesk.h"
#include "models/compliance/storecompliancebook.h"
#include "ui/panels/compliance/compliancepanel.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo compliancePanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto book = std::make_unique<StoreComplianceBook>(desk.background, desk.rooftop().id);
        auto model = std::make_unique<ComplianceDesk>(Clearance::builtIn(ruleSwitches(desk.storeSettings(), desk.rooftop())), *book,
                                                      [&desk] { return desk.nowMs(); });
        return new CompliancePanel(parts.theme, std::move(book), std::move(model), parent);
    };
    return {u"compliance"_s, CompliancePanel::tr("Compliance"), u"check"_s, make, PanelGroup::Proof};
}

} // namespace tradewind
