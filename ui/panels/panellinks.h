// SPDX-License-Identifier: Apache-2.0
// How the pipeline and the customer screen walk one list together.
#pragma once

namespace tradewind {

class CustomerPanel;
class PipelinePanel;

/// J and K on the customer move on in the pipeline, and the top bar says where one stands ("Pipeline 1 of 348").
void linkPanels(PipelinePanel &pipeline, CustomerPanel &customer);

} // namespace tradewind
