import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"W716 the last batch of an epoch has {rest} ({count} in batches of {batch}), too few for batch normalisation","description":"","frontmatter":{},"headers":[],"relativePath":"errors/W716.md","filePath":"errors/W716.md"}');
const _sfc_main = { name: "errors/W716.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="w716-the-last-batch-of-an-epoch-has-rest-count-in-batches-of-batch-too-few-for-batch-normalisation" tabindex="-1">W716 the last batch of an epoch has {rest} ({count} in batches of {batch}), too few for batch normalisation <a class="header-anchor" href="#w716-the-last-batch-of-an-epoch-has-rest-count-in-batches-of-batch-too-few-for-batch-normalisation" aria-label="Permalink to &quot;W716 the last batch of an epoch has {rest} ({count} in batches of {batch}), too few for batch normalisation&quot;">​</a></h1><p>In training, batch normalisation takes mean and variance over the batch, and the running statistics that are used afterwards move a tenth of the way (<code>momentum</code>) towards each batch. The last batch of an epoch is the last to move them before the network is measured. A variance of a handful of numbers is nearly arbitrary, and that of a single number is 0: the network is then measured with statistics that describe no data.</p><p><code>batch 64 drop-last</code> leaves a smaller last batch out. The samples in it differ from epoch to epoch, so none is lost for good. A batch size that divides the number of samples does the same. The number of samples is known once the data is open and <code>validate split</code> has taken its part, so this is said when training begins.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>65 samples in batches of 8, and batch normalisation:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>input 4x4x1 | conv 4x3x3 pad 1 bias off | bn | relu | dense 2 | softmax</span></span>
<span class="line"><span>train { batch 8 }</span></span>
<span class="line"><span>data  { source csv &quot;65-rows.csv&quot; label 16 shape &quot;4x4x1&quot; }</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Leave the last batch out: <code>batch 8 drop-last</code>. Or take batches that divide the number of samples.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/W716.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const W716 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  W716 as default
};
