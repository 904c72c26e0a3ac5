// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/pipelinepanel.h"
#include "window/contactways.h"
#include "window/windowparts.h"

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo pipelinePanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new PipelinePanel(parts.theme, desk.pipeline, desk.pipelineViews, contactWays(parts), parts.settings, parent);
        QObject::connect(panel, &PipelinePanel::retryRequested, panel, [&desk] { desk.load(); });
        QObject::connect(panel, &PipelinePanel::changed, panel, [&desk](const QList<qint64> &customers) {
            for (const qint64 customer : customers)
                desk.customers.forget(customer);
        });
        QObject::connect(&desk.news, &DeskNews::loaded, panel, [panel] { panel->showState(PanelState::Ready); });
        QObject::connect(&desk.news, &DeskNews::failed, panel,
                         [panel](const QString &sentence) { panel->showState(PanelState::Error, sentence); });
        if (!desk.snapshot())
            panel->showState(PanelState::Loading);
        parts.pipeline = panel;
        return panel;
    };
    return {u"pipeline"_s, PipelinePanel::tr("Pipeline"), u"pipeline"_s, make, PanelGroup::Day};
}

} // namespace tradewind
