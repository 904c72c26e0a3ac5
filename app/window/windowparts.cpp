// SPDX-License-Identifier: Apache-2.0
#include "window/windowparts.h"

#include "base/utf8.h"
#include "jobs/sample/sampleprograms.h"
#include "jobs/sample/samplestaff.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString WindowParts::person() const
{
    const QString said = settings.value(u"person"_s).toString();
    if (!said.isEmpty() || !desk || desk->rooftop().name != QLatin1StringView(sampleRooftopName))
        return said;
    return text(sampleManager);
}

QString WindowParts::signer() const
{
    const QString name = person();
    return name.isEmpty() ? u"me"_s : name;
}

void WindowParts::openPipelineOf(const QString &view, const QStringList &vins, const QString &which)
{
    PipelineFilter filter;
    filter.vins = vins;
    filter.vinsTitle = which;
    desk->pipeline.openView({view, filter});
    window->openPanel(u"pipeline"_s);
}

} // namespace tradewind
