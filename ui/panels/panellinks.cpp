// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/panellinks.h"

#include "models/base/words.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/widgets/recordtable.h"

namespace tradewind {

void linkPanels(PipelinePanel &pipeline, CustomerPanel &customer)
{
    const auto say = [&pipeline, &customer](qint64 customerId) {
        customer.setPlace(
            customerId,
            CustomerPanel::tr("Pipeline %1 of %2").arg(count(pipeline.currentRow() + 1), count(pipeline.table().model()->rowCount())));
    };
    QObject::connect(&pipeline, &Panel::openRequested, &customer, [say](const QString &, qint64 customerId) { say(customerId); });
    QObject::connect(&customer, &CustomerPanel::stepRequested, &pipeline, [&pipeline, &customer, say](int step) {
        if (const qint64 next = pipeline.stepTo(step)) {
            customer.showRecord(next);
            say(next);
        }
    });
}

} // namespace tradewind
