// SPDX-License-Identifier: Apache-2.0
// The one explicit list of gateways.
#include "gateways/gateway.h"

#include "gateways/bandwidth/bandwidth.h"
#include "gateways/bird/bird.h"
#include "gateways/letter/letter.h"
#include "gateways/mailgun/mailgun.h"
#include "gateways/messagebird/messagebird.h"
#include "gateways/postmark/postmark.h"
#include "gateways/sendgrid/sendgrid.h"
#include "gateways/ses/ses.h"
#include "gateways/smtp/smtp.h"
#include "gateways/telnyx/telnyx.h"
#include "gateways/twilio/twilio.h"

namespace tradewind {

const QList<GatewayInfo> &gatewayList()
{
    static const QList<GatewayInfo> all{twilio::info(),    telnyx::info(),   messagebird::info(), bird::info(),
                                        bandwidth::info(), smtp::info(),     ses::info(),         sendgrid::info(),
                                        mailgun::info(),   postmark::info(), letter::info()};
    return all;
}

} // namespace tradewind
